# Maskinöversatt 2026-11-21, inte granskad av någon person.
# Paper: print of every page.

# At the foot of every printed page. The day the site was built, not the day of printing.
print-foot-edition = Sidan ayuu bogga internetku ahaa { $date }. Wax baa isbeddeli kara tan iyo markaas.
# Below the QR code of a printed page.
entry-qr-code = Koodh { $code }

## Leaflet: one A4 that folds to a book of eight pages. Few words: the sheet is small.
leaflet-title = Xaashida la laabo ee { $area }
# Title of the discreet leaflet: no word about violence, addiction or debts.
leaflet-discreet-title = Lambarro wanaagsan oo { $area }
leaflet-summary = Lambarrada iyo ciwaannada ugu muhiimsan ee { $area } oo ku qoran hal A4 oo loo laabo buug yar.
# The sheet has eight boxes in two rows of four, and a dashed line between the four in the middle.
leaflet-how-title = Sidan buugga u samee
leaflet-how-print = Ku daabac hal dhinac oo A4 jiifa ah, cabbirka buuxa (100 %).
leaflet-how-fold = U laab warqadda si ay u noqoto siddeed sanduuq oo is le'eg. Dib u fur.
leaflet-how-cut = Dhexda ka laab, dhinaca gaaban oo dhinaca gaaban saaran. Ka gooy laabka ilaa xariiqda googo'an.
leaflet-how-book = Fur. Dhererka u laab, isku riix darfaha, kuna wareeji si jaldigu dibadda u ahaado.
leaflet-sos = Nolol baa khatar ku jirta: wac
leaflet-code = koodh { $code }
# Days in a row, for example Monday–Friday.
leaflet-days = { $from }–{ $to }
leaflet-open = { $days }: { $times }
# Heading in the discreet leaflet above numbers that have only a code.
leaflet-numbers = Lambarro kale
leaflet-say = Tus ama dheh
leaflet-say-bed = Caawa meel aan seexdo ma haysto. Ma i caawin kartaan?
leaflet-say-interpreter = Turjubaan ma wici kartaan? Waxaan ku hadlaa { $language }.
leaflet-say-written = Waxaan rabaa inaan codsado. Go'aanka warqad ayaan ku rabaa.
leaflet-say-elsewhere = Haddii aydnaan i caawin karin: xaggee baan tagi karaa?
leaflet-whom = Ma garanaysid meel aad tagto?
leaflet-codes = Koodhka u sheeg qofka ku caawinaya, markaas bogga saxda ah ayaad helaysaan.
leaflet-edition = Daabacaadda { $date }
leaflet-confirmed = Xogta ugu da'da weyn waxaa la xaqiijiyey { $date }. Wac intaadan tagin haddii aad karto.
leaflet-unconfirmed = Xogta oo dhan lama xaqiijin. Wac intaadan tagin.

## The page for those who print for others.
print-pack-sheets = Xaashiyo luqad kasta ah
print-pack-title = Dad kale u daabac
print-pack-summary = Xaashiyo la daabaco oo la siiyo dadka u baahan. Dooro xaashida, kadib luqadda.
print-pack-how = Sida loo daabaco
print-pack-how-print = Xaashida ku fur luqadda saxda ah. Kombuyuutarka ka riix Ctrl iyo P. Dooro A4 iyo cabbirka buuxa (100 %).
print-pack-how-fold = Xaashida la laabo waa in ay jiiftaa. Boggeeda ayaa ku qoran sida loo laabo oo loo gooyo.
print-pack-how-edition = Xaashiyaha oo dhan taariikh bay leeyihiin. Saddexdii biloodba mar mid cusub daabac, haddii ay suurtagal tahay warqad midab kale ah, tii horena tuur.
print-pack-how-discreet = “{ $title }” waa xaashi aan lahayn erayo ku saabsan rabshad, balwad ama deyn. Weydii qofka xaashida uu ku dhaco inuu sito.
print-pack-how-language = Qoraalka aan la turjumin waa af Iswiidhish. Xaashida ayaa lagu arkaa. Bog kasta dhammaadkiisa luqadda waad ku beddeli kartaa.
print-pack-one = 1 A4
print-pack-two = Ugu badnaan 2 A4
