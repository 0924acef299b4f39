# Hitta hjälp med tre frågor: var, vad och vem.

find-title = Hitta hjälp med tre frågor
find-note = Var är du, vad behöver du och vem är du? Sedan ser du det som är för dig.
find-where = Var är du?
find-elsewhere = Någon annanstans i { $area }
find-what = Vad behöver du?
find-who = Vem är du?
find-who-note = Vi frågar bara om det som skiljer ställena åt. Vi sparar inte ditt svar. Men webbläsaren minns vilka sidor du har öppnat.
find-skip = Jag vill inte svara. Visa allt.
find-title-who = Vem är du? { $topic }
find-title-found = { $topic }, svar { $number }
find-or = { $first }, eller: { $second }
find-woman = Kvinna
find-man = Man
find-other = Annat kön, eller vill inte säga
find-registered-not = Inte folkbokförd i { $area }
find-registered-unsure = Vet inte var jag är folkbokförd
find-result = Det här vet vi, efter dina svar.
find-everyone = Vi frågar inte vem du är. Här gör det ingen skillnad.
find-fits = Det här är för dig
find-fits-if = Det här är för dig, om orden stämmer på dig
find-unknown = Vi vet inte om det här är för dig. Fråga först
find-none = Vi känner inte till något som säkert är för dig.
find-left-out =
    { $count ->
        [one] { $count } ställe till är stängt eller för andra än dig.
       *[other] { $count } ställen till är stängda eller för andra än dig.
    }
find-all = Visa allt
