# Găsiți ajutor cu trei întrebări: unde, ce și cine.

find-title = Găsiți ajutor cu trei întrebări
find-note = Unde sunteți, ce vă trebuie și cine sunteți? Apoi vedeți ce este pentru dumneavoastră.
find-where = Unde sunteți?
find-elsewhere = În altă parte în { $area }
find-what = Ce vă trebuie?
find-who = Cine sunteți?
find-who-note = Întrebăm doar ce face diferența între locuri. Nu salvăm răspunsul. Dar browserul ține minte ce pagini ați deschis.
find-skip = Nu vreau să răspund. Arată tot.
find-title-who = Cine sunteți? { $topic }
find-title-found = { $topic }, răspunsul { $number }
find-or = { $first }, sau: { $second }
find-woman = Femeie
find-man = Bărbat
find-other = Alt gen sau nu vreau să spun
find-registered-not = Fără înregistrare (folkbokförd) în { $area }
find-registered-unsure = Nu știu unde am înregistrarea (folkbokförd)
find-result = Asta știm, după răspunsurile dumneavoastră.
find-everyone = Nu întrebăm cine sunteți. Aici nu contează.
find-fits = Este pentru dumneavoastră
find-fits-if = Este pentru dumneavoastră, dacă vi se potrivesc cuvintele
find-unknown = Nu știm dacă este pentru dumneavoastră. Întrebați întâi
find-none = Nu știm nimic care să fie sigur pentru dumneavoastră.
find-left-out =
    { $count ->
        [one] Încă { $count } loc este închis sau pentru alții.
        [few] Încă { $count } locuri sunt închise sau pentru alții.
       *[other] Încă { $count } de locuri sunt închise sau pentru alții.
    }
find-all = Arată tot
