# Löydä apua kolmella kysymyksellä: missä, mitä ja kuka.

find-title = Löydä apua kolmella kysymyksellä
find-note = Missä olet, mitä tarvitset ja kuka olet? Sitten näet, mikä on sinulle.
find-where = Missä olet?
find-elsewhere = Muualla: { $area }
find-what = Mitä tarvitset?
find-who = Kuka olet?
find-who-note = Kysymme vain sitä, mikä erottaa paikat toisistaan. Emme tallenna vastaustasi. Selain kuitenkin muistaa, mitä sivuja olet avannut.
find-skip = En halua vastata. Näytä kaikki.
find-title-who = Kuka olet? { $topic }
find-title-found = { $topic }, vastaus { $number }
find-or = { $first }, tai: { $second }
find-woman = Nainen
find-man = Mies
find-other = Muu sukupuoli, tai en halua sanoa
find-registered-not = Ei kirjoilla (folkbokförd): { $area }
find-registered-unsure = En tiedä, missä olen kirjoilla (folkbokförd)
find-result = Tämän tiedämme vastaustesi perusteella.
find-everyone = Emme kysy, kuka olet. Sillä ei ole tässä merkitystä.
find-fits = Tämä on sinulle
find-fits-if = Tämä on sinulle, jos sanat sopivat sinuun
find-unknown = Emme tiedä, onko tämä sinulle. Kysy ensin
find-none = Emme tiedä mitään, mikä on varmasti sinulle.
find-left-out =
    { $count ->
        [one] Vielä { $count } paikka on suljettu tai tarkoitettu muille kuin sinulle.
       *[other] Vielä { $count } paikkaa on suljettu tai tarkoitettu muille kuin sinulle.
    }
find-all = Näytä kaikki
