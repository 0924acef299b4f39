# Maskinöversatt 2026-11-21, inte granskad av någon person.
# Ord för det som står med engelska ord i innehållets filer.

access-open = Päätöstä ei tarvita
access-decision = Tarvitaan päätös (biståndsbeslut)
access-referral = Tarvitaan lähete
access-unknown = Emme tiedä, tarvitaanko päätös

status-open = Auki
status-seasonal = Vain osan vuodesta
status-uncertain = Ei ole varmaa, onko se vielä olemassa
status-paused = Suljettu toistaiseksi
status-closed = On lopettanut

operator-municipality = Kunta
operator-region = Alue (sairaanhoito)
operator-state = Valtion viranomainen
operator-civil-society = Yhdistys tai järjestö
operator-church = Kirkko tai seurakunta
operator-company = Yritys
operator-foundation = Säätiö

gender-women = Naisille
gender-men = Miehille
gender-any = Kaikille sukupuolille
gender-unknown = Emme tiedä, onko se kaikille sukupuolille

condition-addiction = Sinulle, jolla on riippuvuus
condition-mental-illness = Sinulle, joka voit psyykkisesti huonosti
condition-violence = Sinulle, johon kohdistuu väkivaltaa tai uhkailua
condition-debt = Sinulle, jolla on velkoja
condition-homelessness = Sinulle, jolla ei ole asuntoa
condition-eu-citizen = Sinulle, joka olet toisen EU- tai ETA-maan kansalainen
condition-tenant = Sinulle, joka asut vuokralla
condition-psychiatric-disability = Sinulle, jolla on psyykkinen toimintarajoite
condition-relative = Sinulle, joka olet läheinen
condition-gambling = Sinulle, joka pelaat liikaa rahapelejä
condition-child = Sinulle, joka olet lapsi tai nuori

cost-free = Maksutonta
cost-fee = Maksaa jotain

phone-label-main = Puhelin
phone-label-reception = Vastaanoton puhelin
phone-label-emergency = Puhelin kiireelliseen apuun
phone-label-advice = Neuvontapuhelin
phone-label-information = Puhelin, josta saa tietoa
phone-label-alternative = Toinen numero, jos ensimmäinen ei toimi
phone-label-from-abroad = Puhelin ulkomailta

hours-for-phone = Puhelinajat
hours-for-visit = Käyntiajat
hours-for-chat = Chat-ajat

accessibility-step-free = Sisäänkäynti ilman portaita
accessibility-accessible-toilet = WC pyörätuolille
accessibility-hearing-loop = Induktiosilmukka (hörslinga)
accessibility-lift = Hissi

bring-id-document = Henkilötodistus
bring-bank-id = BankID
bring-letter = Saamasi kirje
bring-library-card = Kirjastokortti
bring-nothing = Sinun ei tarvitse ottaa mitään mukaan

way-in-drop-in = Tule sellaisena kuin olet, ilman varausta
way-in-phone = Soita
way-in-visit = Käy paikalla
way-in-booking = Varaa aika
way-in-e-service = Palvelu verkossa
way-in-form = Lomake
way-in-chat = Chat
way-in-referral = Joku ohjaa sinut sinne
way-in-application = Hakemus

doubt-old = Tieto on vanha.
doubt-conflict = Lähteet sanovat eri asioita.
doubt-moved = Paikka on voinut muuttaa.
doubt-temporary = Tieto piti paikkansa vain jonkin aikaa.

## Språk som talas på en verksamhet
spoken-sv = ruotsi
spoken-en = englanti
spoken-ar = arabia
spoken-bs = bosnia
spoken-de = saksa
spoken-es = espanja
spoken-fa = persia (farsi, dari)
spoken-fi = suomi
spoken-fr = ranska
spoken-ku = kurdi
spoken-pl = puola
spoken-ps = pašto
spoken-ro = romania
spoken-rom = romani
spoken-ru = venäjä
spoken-so = somali
spoken-sq = albania
spoken-swl = ruotsalainen viittomakieli
spoken-ti = tigrinja
spoken-tr = turkki
spoken-uk = ukraina
