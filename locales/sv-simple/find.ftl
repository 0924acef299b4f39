# Hitta hjälp med tre frågor, på lätt svenska.

find-title = Hitta hjälp med tre frågor
find-note = Svara på tre frågor. Då ser du hjälpen som är för dig.
find-where = Var är du?
find-elsewhere = På en annan plats i { $area }
find-what = Vad behöver du?
find-who = Vem är du?
find-who-note = Vi frågar för att en del ställen bara är för vissa. Vi sparar inte ditt svar. Men webbläsaren minns sidorna du har öppnat.
find-skip = Jag vill inte svara. Visa allt.
find-title-who = Vem är du? { $topic }
find-title-found = { $topic }, svar { $number }
find-or = { $first }, eller: { $second }
find-woman = Du är kvinna
find-man = Du är man
find-other = Du har ett annat kön, eller vill inte säga
find-registered-not = Du är inte folkbokförd i { $area }
find-registered-unsure = Du vet inte var du är folkbokförd
find-result = Det här vet vi om hjälp för dig.
find-everyone = Vi frågar inte vem du är. Svaret är samma för alla.
find-fits = Det här är för dig
find-fits-if = Det här är för dig, om orden stämmer på dig
find-unknown = Vi vet inte om det här är för dig. Fråga först
find-none = Vi känner inte till något ställe som säkert är för dig.
find-left-out =
    { $count ->
        [one] { $count } ställe till är stängt eller för andra än dig.
       *[other] { $count } ställen till är stängda eller för andra än dig.
    }
find-all = Visa allt
