# Maskinöversatt 2026-11-21, inte granskad av någon person.
# Sidan att visa för personal: läsarens språk bredvid svenska. Meningarna står bredvid varandra: de ska säga samma sak.

staff-link-text = Arătați personalului
staff-link-note = Text mare pe care îl puteți arăta cu degetul, când nu puteți sau nu vreți să spuneți dumneavoastră.

show-title = De arătat personalului: { $name }
show-summary = Arătați pagina persoanei care lucrează acolo unde sunteți. Arătați cu degetul ce vreți să spuneți.
show-staff = Pentru cine lucrează aici: persoana arată cu degetul ce vrea să spună. Răspundeți la fel, arătând.
show-code = Cod { $code }
show-say = Vreau să spun
show-answer = Răspunsuri de arătat cu degetul
show-about = Despre acest loc
show-back = Înapoi la pagina despre acest loc

## Det läsaren vill säga
show-say-language = Limba mea: { $language }
show-say-interpreter = Puteți suna un interpret?
show-say-read = Îmi este greu să citesc. Puteți să-mi citiți?
show-say-need = Am nevoie de ajutor cu acest lucru:
show-say-place = Caut acest loc. Puteți să-mi arătați drumul?
show-say-ring = Puteți suna acolo pentru mine?
show-say-come-in = Pot intra acum?
show-say-book = Vreau să fac o programare.
show-say-apply = Vreau să cer acest lucru. Cum fac?
show-say-form = Puteți să mă ajutați să completez cererea?
show-say-written = Pot primi decizia pe hârtie?
show-say-appeal = Am dreptul să contest decizia?
show-say-decision = Am nevoie de o decizie ca să primesc ajutor aici?
show-say-referral = Cine îmi poate scrie o trimitere?
show-say-right = Am dreptul să primesc ajutor aici?
show-say-registered = Nu am înregistrare (folkbokförd) în comună. Pot primi totuși ajutor?
show-say-cost = Costă ceva?
show-say-bring = Ce trebuie să aduc cu mine?
show-say-hours = Când este deschis?
show-say-private = Putem vorbi între patru ochi?
show-say-instead = Nu mă puteți ajuta? Unde pot merge în schimb?

## Det personalen kan svara
show-answer-yes = Da
show-answer-no = Nu
show-answer-unsure = Nu știu. Întreb pe cineva.
show-answer-wait = Așteptați puțin aici.
show-answer-later = Reveniți astăzi mai târziu.
show-answer-tomorrow = Reveniți mâine.
show-answer-full = Acum nu mai sunt locuri.
show-answer-interpreter = Sunăm un interpret.
show-answer-decision = Întâi aveți nevoie de o decizie.
show-answer-number = Ora sau numărul:
show-answer-go = Mergeți aici:
