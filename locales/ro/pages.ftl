# Maskinöversatt 2026-11-21, inte granskad av någon person.
# Sidornas egna ord.

home-title = Ajutor dacă nu aveți locuință
home-summary = Aici aflați unde să mergeți dacă nu aveți unde locui sau puteți pierde locuința. Nu trebuie să spuneți cine sunteți ca să citiți aici.
home-needs = De ce aveți nevoie?
home-situations = Care e situația dumneavoastră?
home-guides = Pas cu pas
home-areas = Totul într-un singur loc

area-title = Ajutor în { $area }
area-summary = Tot ajutorul din { $area } pe care îl știm, pentru cei care nu au locuință sau o pot pierde.
area-group = În { $area }
area-a-to-z = Totul de la A la Z

topic-in-area = { $topic } – { $area }
topic-guides = Începeți aici
topic-empty = Nu știm încă niciun serviciu potrivit aici.
topic-ask = Nu găsiți ce vă trebuie?
topic-others = Altceva?

service-facts = Pe scurt

a-z-title = De la A la Z
a-z-title-area = De la A la Z în { $area }
a-z-summary = Toate serviciile și ghidurile în ordine alfabetică.
a-z-find = Căutare în pagină: apăsați Ctrl și F pe calculator. Pe telefon, alegeți „Caută în pagină” din meniul browserului.
a-z-digits = 0–9
letter-nav-label = Litere

search-title = Căutați ajutor
search-summary = Căutați în tot ajutorul pe care îl știm.
search-tip = Scrieți cu cuvintele dumneavoastră, de exemplu „unde dorm la noapte”, „duș” sau „nu pot plăti chiria”. Nu contează greșelile de scriere.
search-private = Căutarea se face aici, în browserul dumneavoastră. Ce scrieți nu se trimite și nu se păstrează.
search-others = Citiți toată lista

glossary-title = Glosar
glossary-summary = Cuvinte grele, explicate.

how-we-know-title = De unde știm
how-we-know-summary = De unde vin informațiile și ce nu știm.
how-we-know-gaps = Acestea sunt nesigure sau necunoscute
how-we-know-sources = Toate sursele
how-we-know-sources-summary = Tot ce stă la baza portalului, după cine a publicat.

not-found-title = Pagina nu există
not-found-text = Pagina nu există. Poate a fost mutată.
