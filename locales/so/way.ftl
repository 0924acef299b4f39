# Maskinöversatt 2026-11-21, inte granskad av någon person.
# Vägen dit, att dela en sida, och att säga till om fel.

entry-tools-title = Jidka iyo la wadaagidda
entry-tools-copy-address = Koobi ciwaanka
entry-tools-map = Ku fur khariidadda telefoonka
entry-tools-share = La wadaag ama koobi linkiga
entry-tools-sms = Ku dir fariin qoraal ah
entry-tools-copied = Waa la koobiyey.
entry-tools-by-hand = Adigu koobi:
entry-tools-wrong = Wax ma khaldan yihiin? Noo soo qor
entry-tools-wrong-tell = Wax ma khaldan yihiin? U sheeg, oo dheh koodh { $code }.
entry-tools-wrong-note = Waxba ha ka qorin naftaada.

share-text = { $about }. Koodh { $code }: { $link }
share-text-neutral = Koodh { $code }: { $link }
wrong-subject = Koodh { $code }
wrong-body = Koodh { $code }, xog laga soo qoray { $date }. Tani waa khalad:
entry-tools-contact = Lambarka ku kaydi telefoonka
contact-note = Koodhka { $code }. Xogtu waxay jirtay { $date }. Bogga ka eeg haddii ay is beddeshay.

near-title = Waxa u dhow halkan
near-distance = { $metres } m
near-note = Masaafada waxaa lagu cabbiray xariiq toosan. Waddadu way ka dheeraan kartaa.
