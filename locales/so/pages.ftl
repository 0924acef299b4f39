# Maskinöversatt 2026-11-21, inte granskad av någon person.
# Sidornas egna ord.

home-title = Caawimaad haddii aadan guri lahayn
home-summary = Halkan waxaad ka arki kartaa cidda aad la xiriiri karto haddii aadan meel aad ku noolaato lahayn ama aad guriga waayi karto. Uma baahnid inaad sheegto cidda aad tahay si aad wax u akhrido.
home-needs = Maxaad u baahan tahay?
home-situations = Xaaladdaadu waa sidee?
home-guides = Tallaabo tallaabo
home-areas = Wax walba oo meel ku wada yaal

area-title = Caawimaadda ka jirta { $area }
area-summary = Dhammaan caawimaadda aan ka ognahay { $area }, ee loogu talagalay qofka aan guri lahayn ama guriga waayi kara.
area-group = { $area }
area-a-to-z = Wax walba A ilaa Z

topic-in-area = { $topic } – { $area }
topic-guides = Halkan ka bilow
topic-empty = Weli ma naqaan goob ku habboon arrintan.
topic-ask = Ma weyday wixii aad u baahnayd?
topic-others = Wax kale?

service-facts = Si kooban

a-z-title = A ilaa Z
a-z-title-area = A ilaa Z: { $area }
a-z-summary = Dhammaan goobaha iyo hagayaasha oo u kala horreeya sida alifba'da.
a-z-find = Bogga wax ka raadi: kombuyuutarka ku riix Ctrl iyo F. Telefoonka ka dooro “Bogga ka raadi” oo ku jira liiska biraawsarka.
a-z-digits = 0–9
letter-nav-label = Xarfaha

search-title = Caawimaad raadi
search-summary = Ka dhex raadi dhammaan caawimaadda aan ognahay.
search-tip = Ku qor erayadaada, tusaale “caawa seexasho”, “qubays” ama “kirada ma bixin karo”. Dhib ma leh haddii aad qoraalka khaldo.
search-private = Raadintu waxay ka dhacdaa halkan, biraawsarkaaga. Waxa aad qorto lama diro lamana kaydiyo.
search-others = Akhri liiska oo dhan

glossary-title = Liiska erayada
glossary-summary = Erayo adag oo la sharxay.

how-we-know-title = Sida aan ku ogaannay
how-we-know-summary = Halka xogtu ka timid iyo waxa aynaan ogayn.
how-we-know-gaps = Kuwan lama hubo ama lama oga
how-we-know-sources = Dhammaan ilaha
how-we-know-sources-summary = Wax kasta oo boggani ku salaysan yahay, sida ay u kala horreeyaan cidda daabacday.

not-found-title = Boggani ma jiro
not-found-text = Boggani ma jiro. Waxaa laga yaabaa in la raray.
