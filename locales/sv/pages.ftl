# Sidornas egna ord.

home-title = Hjälp om du saknar bostad
home-summary = Hit kan du vända dig om du inte har någonstans att bo eller kan förlora din bostad. Du behöver inte säga vem du är för att läsa här.
home-needs = Vad behöver du?
home-situations = Hur har du det?
home-guides = Steg för steg
home-areas = Allt på ett ställe

area-title = Hjälp i { $area }
area-summary = All hjälp i { $area } som vi känner till, för dig som saknar bostad eller kan förlora den.
area-group = I { $area }
area-a-to-z = Allt från a till ö

topic-in-area = { $topic } – { $area }
topic-guides = Börja här
topic-empty = Vi känner inte till någon verksamhet som passar här än.
topic-ask = Hittar du inte rätt?
topic-others = Något annat?

service-facts = Kort om

a-z-title = A till Ö
a-z-title-area = A till Ö i { $area }
a-z-summary = Alla verksamheter och guider i bokstavsordning.
a-z-find = Sök på sidan: tryck Ctrl och F på en dator. I telefonen väljer du ”Hitta på sidan” i webbläsarens meny.
a-z-digits = 0–9
letter-nav-label = Bokstäver

search-title = Sök hjälp
search-summary = Sök bland all hjälp vi känner till.
search-tip = Skriv med egna ord, till exempel ”sova i natt”, ”dusch” eller ”kan inte betala hyran”. Det gör inget om du stavar fel.
search-private = Sökningen sker här i din webbläsare. Det du skriver skickas inte och sparas inte.
search-others = Läs hela listan i stället

glossary-title = Ordlista
glossary-summary = Svåra ord, förklarade.

how-we-know-title = Så vet vi
how-we-know-summary = Var uppgifterna kommer ifrån och vad vi inte vet.
how-we-know-gaps = Det här är osäkert eller okänt
how-we-know-sources = Alla källor
how-we-know-sources-summary = Allt som portalen bygger på, efter vem som har gett ut det.

not-found-title = Sidan finns inte
not-found-text = Sidan finns inte. Den kan ha flyttat.
