# Vägen dit, att dela en sida, och att säga till om fel.

entry-tools-title = Hitta dit och dela
entry-tools-copy-address = Kopiera adressen
entry-tools-map = Öppna i telefonens karta
entry-tools-share = Dela eller kopiera länken
entry-tools-sms = Skicka som sms
entry-tools-copied = Kopierat.
entry-tools-by-hand = Kopiera själv:
entry-tools-wrong = Är något fel? Skriv till oss
entry-tools-wrong-tell = Är något fel? Berätta, och säg kod { $code }.
entry-tools-wrong-note = Skriv inget om dig själv.

share-text = { $about }. Kod { $code }: { $link }
share-text-neutral = Kod { $code }: { $link }
wrong-subject = Kod { $code }
wrong-body = Kod { $code }, uppgifter från { $date }. Det här är fel:
entry-tools-contact = Spara numret i telefonen
contact-note = Kod { $code }. Uppgifterna gällde { $date }. Se på sidan om de har ändrats.

near-title = Nära härifrån
near-distance = { $metres } m
near-note = Avståndet är mätt fågelvägen. Vägen dit kan vara längre.
