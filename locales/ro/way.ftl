# Maskinöversatt 2026-11-21, inte granskad av någon person.
# Vägen dit, att dela en sida, och att säga till om fel.

entry-tools-title = Drumul și trimiterea paginii
entry-tools-copy-address = Copiați adresa
entry-tools-map = Deschideți în harta telefonului
entry-tools-share = Trimiteți sau copiați linkul
entry-tools-sms = Trimiteți ca SMS
entry-tools-copied = S-a copiat.
entry-tools-by-hand = Copiați dumneavoastră:
entry-tools-wrong = Ceva este greșit? Scrieți-ne
entry-tools-wrong-tell = Ceva este greșit? Anunțați și spuneți codul { $code }.
entry-tools-wrong-note = Nu scrieți nimic despre dumneavoastră.

share-text = { $about }. Cod { $code }: { $link }
share-text-neutral = Cod { $code }: { $link }
wrong-subject = Cod { $code }
wrong-body = Cod { $code }, date din { $date }. Acest lucru este greșit:
entry-tools-contact = Salvați numărul în telefon
contact-note = Codul { $code }. Datele erau valabile la { $date }. Vedeți pe pagină dacă s-au schimbat.

near-title = În apropiere
near-distance = { $metres } m
near-note = Distanța este în linie dreaptă. Drumul poate fi mai lung.
