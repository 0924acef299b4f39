# Hitta hjälp med tre frågor: var, vad och vem.

find-link-text = Hitta hjälp med tre frågor
find-link-note = Var är du, vad behöver du och vem är du? Sedan ser du det som är för dig.

find-title = Hitta hjälp med tre frågor
find-step = Fråga { $step } av { $total }
find-where = Var är du?
find-elsewhere = Någon annanstans i { $area }
find-what = Vad behöver du?
find-who = Vem är du?
find-who-note = Vi frågar bara om det som skiljer ställena åt. Vi sparar inte ditt svar, men sidan du öppnar syns i webbläsarens historik.
find-who-skip = Jag vill inte svara. Visa allt.

find-age-under = Under { $age } år
find-age-from = { $age } år eller äldre
find-age-between = { $from }–{ $to } år
find-age-exactly = { $age } år
find-woman = Kvinna
find-man = Man
find-gender-other = Annat kön, eller vill inte säga
find-registered-in = Folkbokförd i { $area }
find-registered-not = Inte folkbokförd i { $areas }

find-answers = Dina svar
find-change = Ändra svaren
find-fits = Det här är för dig
find-fits-if = Det här är för dig, om orden under stämmer på dig
find-unknown = Vi vet inte om det här är för dig. Fråga först
find-unknown-what = Vi vet inte: { $what }
find-only-with-words = Läs vem det är för
find-none = Vi känner inte till något som säkert är för dig. Fråga:
find-left-out =
    { $count ->
        [one] { $count } ställe till är stängt eller för andra än dig.
       *[other] { $count } ställen till är stängda eller för andra än dig.
    }
find-all = Visa allt
