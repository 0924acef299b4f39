# Ord för det som står med engelska ord i innehållets filer.

access-open = Inget beslut behövs
access-decision = Kräver beslut (biståndsbeslut)
access-referral = Kräver remiss
access-unknown = Vi vet inte om beslut krävs

status-open = Öppet
status-seasonal = Bara en del av året
status-uncertain = Osäkert om det finns kvar
status-paused = Stängt tills vidare
status-closed = Har stängt

operator-municipality = Kommun
operator-region = Region (sjukvård)
operator-state = Statlig myndighet
operator-civil-society = Förening eller organisation
operator-church = Kyrka eller församling
operator-company = Företag
operator-foundation = Stiftelse

gender-women = För kvinnor
gender-men = För män
gender-any = För alla kön
gender-unknown = Vi vet inte om det är för alla kön

condition-addiction = Du som har ett missbruk eller beroende
condition-mental-illness = Du som mår psykiskt dåligt
condition-violence = Du som är utsatt för våld eller hot
condition-debt = Du som har skulder
condition-homelessness = Du som saknar bostad
condition-eu-citizen = Du som är medborgare i ett annat EU- eller EES-land
condition-tenant = Du som hyr din bostad
condition-psychiatric-disability = Du som har en psykisk funktionsnedsättning
condition-relative = Du som är anhörig
condition-gambling = Du som spelar för mycket om pengar
condition-child = Du som är barn eller ung

cost-free = Gratis
cost-fee = Kostar något

phone-label-main = Telefon
phone-label-reception = Telefon till mottagningen
phone-label-emergency = Telefon vid akut hjälp
phone-label-advice = Telefon för råd
phone-label-information = Telefon för information
phone-label-alternative = Annat nummer om det första inte fungerar
phone-label-from-abroad = Telefon från utlandet

hours-for-phone = Telefontider
hours-for-visit = Besökstider
hours-for-chat = Chattider

accessibility-step-free = Ingång utan trappsteg
accessibility-accessible-toilet = Toalett för rullstol
accessibility-hearing-loop = Hörslinga
accessibility-lift = Hiss

bring-id-document = Legitimation
bring-bank-id = BankID
bring-letter = Brevet du har fått
bring-library-card = Lånekort
bring-nothing = Du behöver inte ta med något

way-in-drop-in = Kom som du är, utan att boka
way-in-phone = Ring
way-in-visit = Besök
way-in-booking = Boka en tid
way-in-e-service = E-tjänst på webben
way-in-form = Blankett
way-in-chat = Chatta
way-in-referral = Någon hänvisar dig dit
way-in-application = Ansökan

doubt-old = Uppgiften är gammal.
doubt-conflict = Källor säger olika saker.
doubt-moved = Stället kan ha flyttat.
doubt-temporary = Uppgiften gällde bara en tid.

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
