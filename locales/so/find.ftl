# Saddex su'aalood oo caawimo lagu helo: halkee, maxay iyo ayo.

find-title = Caawimo ku hel saddex su’aalood
find-note = Halkee joogtaa, maxaad u baahan tahay, ayaadse tahay? Ka dib waxaad arkaysaa waxa adiga kuu ah.
find-where = Halkee joogtaa?
find-elsewhere = Meel kale oo { $area } ah
find-what = Maxaad u baahan tahay?
find-who = Ayaad tahay?
find-who-note = Waxaan weydiinaynaa oo keliya waxa goobaha kala duwa. Jawaabtaada ma kaydinno. Laakiin biraawsarku wuu xasuustaa bogagga aad furtay.
find-skip = Ma doonayo inaan jawaabo. I tus dhammaan.
find-title-who = Ayaad tahay? { $topic }
find-title-found = { $topic }, jawaabta { $number }
find-or = { $first }, ama: { $second }
find-woman = Qof dumar ah
find-man = Nin
find-other = Jinsi kale, ama ma doonayo inaan sheego
find-registered-not = Kama diiwaan gashna (folkbokförd): { $area }
find-registered-unsure = Ma garanayo halka aan ka diiwaan gashanahay (folkbokförd)
find-result = Waa kan waxa aan ognahay, marka la eego jawaabahaaga.
find-everyone = Ma weydiinayno cidda aad tahay. Halkan waxba kama beddelayso.
find-fits = Tani adiga ayay kuu tahay
find-fits-if = Tani adiga ayay kuu tahay, haddii ereyadu kugu habboon yihiin
find-unknown = Ma ogin inay tani adiga kuu tahay. Marka hore weydii
find-none = Ma naqaanno wax hubaal ah oo adiga kuu ah.
find-left-out =
    { $count ->
        [one] { $count } goob kale waa xiran tahay ama dad kale ayay u tahay.
       *[other] { $count } goobood oo kale waa xiran yihiin ama dad kale ayay u yihiin.
    }
find-all = I tus dhammaan
