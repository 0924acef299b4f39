# Maskinöversatt 2026-11-21, inte granskad av någon person.
# Ord för det som står med engelska ord i innehållets filer.

access-open = Nu e nevoie de o decizie
access-decision = E nevoie de o decizie (biståndsbeslut)
access-referral = E nevoie de o trimitere (remiss)
access-unknown = Nu știm dacă e nevoie de o decizie

status-open = Deschis
status-seasonal = Numai o parte din an
status-uncertain = Nu e sigur că mai există
status-paused = Închis deocamdată
status-closed = S-a închis

operator-municipality = Comună (kommun)
operator-region = Regiune (îngrijire medicală)
operator-state = Autoritate de stat
operator-civil-society = Asociație sau organizație
operator-church = Biserică sau parohie
operator-company = Firmă
operator-foundation = Fundație

gender-women = Pentru femei
gender-men = Pentru bărbați
gender-any = Pentru toate genurile
gender-unknown = Nu știm dacă e pentru toate genurile

condition-addiction = Persoane cu o dependență
condition-mental-illness = Persoane care se simt rău psihic
condition-violence = Persoane care suferă violență sau amenințări
condition-debt = Persoane cu datorii
condition-homelessness = Persoane fără locuință
condition-eu-citizen = Cetățeni ai altei țări din UE sau SEE
condition-tenant = Persoane care stau în chirie
condition-psychiatric-disability = Persoane cu o dizabilitate psihică
condition-relative = Rude și prieteni
condition-gambling = Persoane care joacă prea mult pe bani
condition-child = Copii și tineri

cost-free = Gratuit
cost-fee = Costă ceva

phone-label-main = Telefon
phone-label-reception = Telefon la recepție
phone-label-emergency = Telefon pentru ajutor urgent
phone-label-advice = Telefon pentru sfaturi
phone-label-information = Telefon pentru informații
phone-label-alternative = Alt număr dacă primul nu merge
phone-label-from-abroad = Telefon din străinătate

hours-for-phone = Program la telefon
hours-for-visit = Program de vizită
hours-for-chat = Program de chat

accessibility-step-free = Intrare fără trepte
accessibility-accessible-toilet = Toaletă pentru scaun cu rotile
accessibility-hearing-loop = Buclă pentru aparat auditiv (hörslinga)
accessibility-lift = Lift

bring-id-document = Act de identitate
bring-bank-id = BankID
bring-letter = Scrisoarea pe care ați primit-o
bring-library-card = Permis de bibliotecă
bring-nothing = Nu trebuie să aduceți nimic

way-in-drop-in = Veniți direct, fără programare
way-in-phone = Sunați
way-in-visit = Mergeți acolo
way-in-booking = Faceți o programare
way-in-e-service = Serviciu pe internet
way-in-form = Formular
way-in-chat = Chat
way-in-referral = Cineva vă trimite acolo
way-in-application = Cerere

doubt-old = Informația este veche.
doubt-conflict = Sursele spun lucruri diferite.
doubt-moved = Poate că locul s-a mutat.
doubt-temporary = Informația a fost valabilă numai un timp.

## Språk som talas på en verksamhet
spoken-sv = suedeză
spoken-en = engleză
spoken-ar = arabă
spoken-bs = bosniacă
spoken-de = germană
spoken-es = spaniolă
spoken-fa = persană (farsi, dari)
spoken-fi = finlandeză
spoken-fr = franceză
spoken-ku = kurdă
spoken-pl = poloneză
spoken-ps = paștună
spoken-ro = română
spoken-rom = romani
spoken-ru = rusă
spoken-so = somaleză
spoken-sq = albaneză
spoken-swl = limba suedeză a semnelor
spoken-ti = tigrină
spoken-tr = turcă
spoken-uk = ucraineană
