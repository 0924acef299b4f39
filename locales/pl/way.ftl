# Maskinöversatt 2026-11-21, inte granskad av någon person.
# Vägen dit, att dela en sida, och att säga till om fel.

entry-tools-title = Droga i udostępnianie
entry-tools-copy-address = Skopiuj adres
entry-tools-map = Otwórz w mapie telefonu
entry-tools-share = Udostępnij lub skopiuj link
entry-tools-sms = Wyślij SMS-em
entry-tools-copied = Skopiowano.
entry-tools-by-hand = Skopiuj samodzielnie:
entry-tools-wrong = Coś się nie zgadza? Napisz do nas
entry-tools-wrong-tell = Coś się nie zgadza? Powiedz o tym i podaj kod { $code }.
entry-tools-wrong-note = Nie pisz nic o sobie.

share-text = { $about }. Kod { $code }: { $link }
share-text-neutral = Kod { $code }: { $link }
wrong-subject = Kod { $code }
wrong-body = Kod { $code }, dane z dnia { $date }. To się nie zgadza:
entry-tools-contact = Zapisz numer w telefonie
contact-note = Kod { $code }. Dane były aktualne { $date }. Sprawdź na stronie, czy się nie zmieniły.

near-title = W pobliżu
near-distance = { $metres } m
near-note = Odległość w linii prostej. Droga może być dłuższa.
