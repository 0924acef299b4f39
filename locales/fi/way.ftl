# Maskinöversatt 2026-11-21, inte granskad av någon person.
# Vägen dit, att dela en sida, och att säga till om fel.

entry-tools-title = Reitti ja jakaminen
entry-tools-copy-address = Kopioi osoite
entry-tools-map = Avaa puhelimen kartassa
entry-tools-share = Jaa tai kopioi linkki
entry-tools-sms = Lähetä tekstiviestinä
entry-tools-copied = Kopioitu.
entry-tools-by-hand = Kopioi itse:
entry-tools-wrong = Onko jokin väärin? Kirjoita meille
entry-tools-wrong-tell = Onko jokin väärin? Kerro siitä ja sano koodi { $code }.
entry-tools-wrong-note = Älä kirjoita mitään itsestäsi.

share-text = { $about }. Koodi { $code }: { $link }
share-text-neutral = Koodi { $code }: { $link }
wrong-subject = Koodi { $code }
wrong-body = Koodi { $code }, tietojen päivä: { $date }. Tämä on väärin:
entry-tools-contact = Tallenna numero puhelimeen
contact-note = Koodi { $code }. Tiedot pitivät paikkansa { $date }. Katso sivulta, ovatko ne muuttuneet.

near-title = Lähellä
near-distance = { $metres } m
near-note = Etäisyys on mitattu linnuntietä. Matka voi olla pidempi.
