# Znajdź pomoc w trzech pytaniach: gdzie, co i kto.

find-title = Znajdź pomoc w trzech pytaniach
find-note = Gdzie jesteś, czego potrzebujesz i kim jesteś? Potem zobaczysz, co jest dla ciebie.
find-where = Gdzie jesteś?
find-elsewhere = Gdzie indziej: { $area }
find-what = Czego potrzebujesz?
find-who = Kim jesteś?
find-who-note = Pytamy tylko o to, czym te miejsca się różnią. Nie zapisujemy odpowiedzi. Ale przeglądarka pamięta otwarte strony.
find-skip = Nie chcę odpowiadać. Pokaż wszystko.
find-title-who = Kim jesteś? { $topic }
find-title-found = { $topic }, odpowiedź { $number }
find-or = { $first }, albo: { $second }
find-woman = Kobieta
find-man = Mężczyzna
find-other = Inna płeć albo nie chcę mówić
find-registered-not = Bez zameldowania (folkbokförd): { $area }
find-registered-unsure = Nie wiem, gdzie mam zameldowanie (folkbokförd)
find-result = To wiemy na podstawie twoich odpowiedzi.
find-everyone = Nie pytamy, kim jesteś. Tutaj nie ma to znaczenia.
find-fits = To jest dla ciebie
find-fits-if = To jest dla ciebie, jeśli te słowa do ciebie pasują
find-unknown = Nie wiemy, czy to jest dla ciebie. Najpierw zapytaj
find-none = Nie znamy niczego, co na pewno jest dla ciebie.
find-left-out =
    { $count ->
        [one] Jeszcze { $count } miejsce jest zamknięte albo dla innych.
        [few] Jeszcze { $count } miejsca są zamknięte albo dla innych.
        [many] Jeszcze { $count } miejsc jest zamkniętych albo dla innych.
       *[other] Jeszcze { $count } miejsca jest zamknięte albo dla innych.
    }
find-all = Pokaż wszystko
