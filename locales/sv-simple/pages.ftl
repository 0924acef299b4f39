# Maskinöversatt 2026-11-21, inte granskad av någon person.
# Sidornas egna ord.

home-title = Hjälp till dig som inte har ett hem
home-summary = Har du ingenstans att bo? Kan du förlora ditt hem? Här står vart du kan gå. Du kan läsa utan att säga vem du är.
home-needs = Vad behöver du?
home-situations = Hur har du det?
home-guides = Så gör du, steg för steg
home-areas = Allt på en plats

area-title = Hjälp i { $area }
area-summary = Här är all hjälp i { $area } som vi vet om. Den är för dig som inte har ett hem eller kan förlora det.
area-group = I { $area }
area-a-to-z = Allt från a till ö

topic-in-area = { $topic } – { $area }
topic-guides = Börja här
topic-empty = Vi känner inte till någon som hjälper till med det här än.
topic-ask = Hittar du inte rätt?
topic-others = Vill du ha något annat?

service-facts = Det viktigaste

a-z-title = A till Ö
a-z-title-area = A till Ö i { $area }
a-z-summary = Här står allt. Det börjar på A och slutar på Ö.
a-z-find = Du kan söka på sidan. Tryck Ctrl och F på en dator. I telefonen: välj ”Hitta på sidan” i menyn.
a-z-digits = 0–9
letter-nav-label = Bokstäver

search-title = Sök hjälp
search-summary = Sök i all hjälp som vi vet om.
search-tip = Skriv med dina egna ord. Skriv till exempel ”sova i natt”, ”dusch” eller ”kan inte betala hyran”. Det gör inget om du stavar fel.
search-private = Du söker i din egen webbläsare. Det du skriver skickas inte och sparas inte.
search-others = Läs hela listan i stället

glossary-title = Svåra ord
glossary-summary = Här står vad svåra ord betyder.

how-we-know-title = Så vet vi
how-we-know-summary = Här står hur vi vet det vi skriver. Här står också vad vi inte vet.
how-we-know-gaps = Det här är osäkert, eller så vet vi det inte
how-we-know-sources = Allt som vi har läst
how-we-know-sources-summary = Allt som portalen bygger på. Ordnat efter vem som har skrivit det.

not-found-title = Sidan finns inte
not-found-text = Sidan finns inte. Den kan ha flyttat.
