# Maskinöversatt 2026-11-21, inte granskad av någon person.
# Vägen dit, att dela en sida, och att säga till om fel.

entry-tools-title = Hitta dit och dela
entry-tools-copy-address = Kopiera adressen
entry-tools-map = Öppna kartan i telefonen
entry-tools-share = Dela eller kopiera länken
entry-tools-sms = Skicka som sms
entry-tools-copied = Det är kopierat.
entry-tools-by-hand = Kopiera själv:
entry-tools-wrong = Är något fel? Skriv till oss
entry-tools-wrong-tell = Är något fel? Berätta det, och säg kod { $code }.
entry-tools-wrong-note = Skriv inget om dig själv.

share-text = { $about }. Kod { $code }: { $link }
share-text-neutral = Kod { $code }: { $link }
wrong-subject = Kod { $code }
wrong-body = Kod { $code }, uppgifter från { $date }. Det här är fel:
entry-tools-contact = Spara numret i din telefon
contact-note = Kod { $code }. Så stod det { $date }. Titta på sidan om det har ändrats.

near-title = Det här ligger nära
near-distance = { $metres } meter
near-note = Vi mäter rakt fram. Vägen dit kan vara längre.
