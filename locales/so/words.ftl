# Maskinöversatt 2026-11-21, inte granskad av någon person.
# Ord för det som står med engelska ord i innehållets filer.

access-open = Go'aan looma baahna
access-decision = Go'aan ayaa loo baahan yahay (biståndsbeslut)
access-referral = Gudbin ayaa loo baahan yahay (remiss)
access-unknown = Ma ogin in go'aan loo baahan yahay

status-open = Furan
status-seasonal = Sannadka qayb ka mid ah oo keliya
status-uncertain = Lama hubo inuu weli jiro
status-paused = Waa xiran yahay ilaa ogeysiis dambe
status-closed = Waa la xiray

operator-municipality = Degmo (kommun)
operator-region = Gobol (daryeel caafimaad)
operator-state = Hay'ad dowladeed
operator-civil-society = Urur
operator-church = Kaniisad
operator-company = Shirkad
operator-foundation = Hay'ad samafal (stiftelse)

gender-women = Dumarka
gender-men = Ragga
gender-any = Qof walba, jinsi kasta
gender-unknown = Ma ogin in jinsi kasta loogu talagalay

condition-addiction = Adiga balwad leh
condition-mental-illness = Adiga xaaladdaada maskaxeed xun tahay
condition-violence = Adiga rabshad ama hanjabaad laguu geysto
condition-debt = Adiga deyn lagugu leeyahay
condition-homelessness = Adiga aan guri lahayn
condition-eu-citizen = Adiga muwaadin ka ah waddan kale oo EU ama EES ah
condition-tenant = Adiga guri kiraysta
condition-psychiatric-disability = Adiga naafo maskaxeed leh
condition-relative = Adiga qaraabada ah
condition-gambling = Adiga khamaarka lacagta ku badiya
condition-child = Adiga ilmo ama dhallinyaro ah

cost-free = Bilaash
cost-fee = Lacag ayaa ku baxda

phone-label-main = Telefoon
phone-label-reception = Telefoonka soo dhowaynta
phone-label-emergency = Telefoonka caawimaadda degdegga ah
phone-label-advice = Telefoonka talada
phone-label-information = Telefoonka macluumaadka
phone-label-alternative = Lambar kale haddii kan hore shaqayn waayo
phone-label-from-abroad = Telefoonka dibadda laga soo waco

hours-for-phone = Saacadaha telefoonka
hours-for-visit = Saacadaha booqashada
hours-for-chat = Saacadaha wada sheekaysiga (chat)

accessibility-step-free = Albaab aan jaranjaro lahayn
accessibility-accessible-toilet = Musqul ku habboon kursiga taayirrada leh
accessibility-hearing-loop = Qalabka maqalka ee hörslinga
accessibility-lift = Wiish

bring-id-document = Aqoonsi
bring-bank-id = BankID
bring-letter = Warqadda laguu soo diray
bring-library-card = Kaarka maktabadda
bring-nothing = Uma baahnid inaad wax soo qaadato

way-in-drop-in = Sidaad tahay ku kaalay, ballan looma baahna
way-in-phone = Wac
way-in-visit = Booqo
way-in-booking = Ballan qabso
way-in-e-service = Adeeg internetka ah
way-in-form = Foom
way-in-chat = Wada sheekayso (chat)
way-in-referral = Qof ayaa halkaas kuu dira
way-in-application = Codsi

doubt-old = Xogtani waa duug.
doubt-conflict = Iluhu waxyaabo kala duwan ayay sheegayaan.
doubt-moved = Waxaa laga yaabaa in goobtu guurtay.
doubt-temporary = Xogtani waxay sax ahayd muddo oo keliya.

## Språk som talas på en verksamhet
spoken-sv = Iswiidhish
spoken-en = Ingiriis
spoken-ar = Carabi
spoken-bs = Bosniyaan
spoken-de = Jarmal
spoken-es = Isbaanish
spoken-fa = Faarsi iyo Dari
spoken-fi = Finish
spoken-fr = Faransiis
spoken-ku = Kurdi
spoken-pl = Boolish
spoken-ps = Bashtuu
spoken-ro = Rumaani
spoken-rom = Romani
spoken-ru = Ruush
spoken-so = Soomaali
spoken-sq = Albaani
spoken-swl = luqadda dhegoolayaasha ee Iswiidhan
spoken-ti = Tigrinya
spoken-tr = Turki
spoken-uk = Yukreeni
