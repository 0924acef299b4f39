# Maskinöversatt 2026-11-21, inte granskad av någon person.
# Ord för det som står med engelska ord i innehållets filer.

access-open = Du behöver inget beslut
access-decision = Du behöver ett beslut (biståndsbeslut)
access-referral = Någon måste skicka dig dit (remiss)
access-unknown = Vi vet inte om du behöver ett beslut

status-open = Öppet
status-seasonal = Öppet bara en del av året
status-uncertain = Vi vet inte om det finns kvar
status-paused = Stängt. Vi vet inte hur länge
status-closed = Har stängt

operator-municipality = Kommunen
operator-region = Regionen (vården)
operator-state = En myndighet
operator-civil-society = En förening
operator-church = En kyrka
operator-company = Ett företag
operator-foundation = En stiftelse

gender-women = För kvinnor
gender-men = För män
gender-any = För alla kön
gender-unknown = Vi vet inte om alla kön får komma

condition-addiction = Du som har problem med alkohol eller droger
condition-mental-illness = Du som mår psykiskt dåligt
condition-violence = Du som någon slår eller hotar
condition-debt = Du som har skulder
condition-homelessness = Du som inte har ett hem
condition-eu-citizen = Du som kommer från ett annat land i EU eller EES
condition-tenant = Du som hyr ditt hem
condition-psychiatric-disability = Du som har en psykisk funktionsnedsättning
condition-relative = Du som är släkt eller vän
condition-gambling = Du som spelar för mycket om pengar
condition-child = Du som är barn eller ung

cost-free = Gratis
cost-fee = Kostar pengar

phone-label-main = Telefon
phone-label-reception = Telefon till mottagningen
phone-label-emergency = Telefon när det är bråttom
phone-label-advice = Telefon för råd
phone-label-information = Telefon för frågor
phone-label-alternative = Ring hit om det första numret inte går
phone-label-from-abroad = Telefon från andra länder

hours-for-phone = Tider för telefon
hours-for-visit = Tider för besök
hours-for-chat = Tider för chatt

accessibility-step-free = Du kan gå in utan trappa
accessibility-accessible-toilet = Toalett för rullstol
accessibility-hearing-loop = Slinga för dig med hörapparat
accessibility-lift = Hiss

bring-id-document = Kort eller pass som visar vem du är (legitimation)
bring-bank-id = BankID
bring-letter = Brevet du har fått
bring-library-card = Lånekort
bring-nothing = Du behöver inte ta med något

way-in-drop-in = Kom som du är. Du behöver inte boka
way-in-phone = Ring
way-in-visit = Gå dit
way-in-booking = Boka en tid
way-in-e-service = Gör det på webben
way-in-form = Fyll i ett papper (blankett)
way-in-chat = Chatta
way-in-referral = Någon skickar dig dit
way-in-application = Skicka en ansökan

doubt-old = Det här är gammalt.
doubt-conflict = Det står olika på olika ställen.
doubt-moved = Stället kan ha flyttat.
doubt-temporary = Det gällde bara en tid.

## Språk som talas på en verksamhet
spoken-sv = svenska
spoken-en = engelska
spoken-ar = arabiska
spoken-bs = bosniska
spoken-de = tyska
spoken-es = spanska
spoken-fa = persiska (farsi, dari)
spoken-fi = finska
spoken-fr = franska
spoken-ku = kurdiska
spoken-pl = polska
spoken-ps = pashto
spoken-ro = rumänska
spoken-rom = romani
spoken-ru = ryska
spoken-so = somaliska
spoken-sq = albanska
spoken-swl = svenskt teckenspråk
spoken-ti = tigrinska
spoken-tr = turkiska
spoken-uk = ukrainska
