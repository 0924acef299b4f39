# Maskinöversatt 2026-11-21, inte granskad av någon person.
# Ord för det som står med engelska ord i innehållets filer.

access-open = Decyzja nie jest potrzebna
access-decision = Potrzebna jest decyzja (biståndsbeslut)
access-referral = Potrzebne jest skierowanie
access-unknown = Nie wiemy, czy potrzebna jest decyzja

status-open = Otwarte
status-seasonal = Tylko przez część roku
status-uncertain = Nie wiadomo, czy jeszcze istnieje
status-paused = Na razie zamknięte
status-closed = Zamknięto na stałe

operator-municipality = Gmina (kommun)
operator-region = Region (opieka zdrowotna)
operator-state = Urząd państwowy
operator-civil-society = Stowarzyszenie lub organizacja
operator-church = Kościół lub parafia
operator-company = Firma
operator-foundation = Fundacja

gender-women = Dla kobiet
gender-men = Dla mężczyzn
gender-any = Dla osób każdej płci
gender-unknown = Nie wiemy, czy dla osób każdej płci

condition-addiction = Osoby z uzależnieniem
condition-mental-illness = Osoby w złym stanie psychicznym
condition-violence = Osoby doznające przemocy lub gróźb
condition-debt = Osoby z długami
condition-homelessness = Osoby bez mieszkania
condition-eu-citizen = Obywatele innego kraju UE lub EOG
condition-tenant = Osoby wynajmujące mieszkanie
condition-psychiatric-disability = Osoby z niepełnosprawnością psychiczną
condition-relative = Osoby bliskie
condition-gambling = Osoby, które za dużo grają o pieniądze
condition-child = Dzieci i młodzież

cost-free = Bezpłatnie
cost-fee = Trzeba zapłacić

phone-label-main = Telefon
phone-label-reception = Telefon do przychodni lub recepcji
phone-label-emergency = Telefon w nagłych sprawach
phone-label-advice = Telefon po poradę
phone-label-information = Telefon po informacje
phone-label-alternative = Inny numer, jeśli pierwszy nie działa
phone-label-from-abroad = Telefon z zagranicy

hours-for-phone = Godziny telefoniczne
hours-for-visit = Godziny wizyt
hours-for-chat = Godziny czatu

accessibility-step-free = Wejście bez schodów
accessibility-accessible-toilet = Toaleta dla osób na wózku
accessibility-hearing-loop = Pętla indukcyjna (hörslinga)
accessibility-lift = Winda

bring-id-document = Dokument tożsamości
bring-bank-id = BankID
bring-letter = List, który do ciebie przyszedł
bring-library-card = Karta biblioteczna
bring-nothing = Nie musisz nic zabierać

way-in-drop-in = Po prostu przyjdź, bez umawiania się
way-in-phone = Zadzwoń
way-in-visit = Przyjdź
way-in-booking = Umów się na wizytę
way-in-e-service = Usługa w internecie
way-in-form = Formularz
way-in-chat = Czat
way-in-referral = Ktoś cię tam kieruje
way-in-application = Wniosek

doubt-old = Ta informacja jest stara.
doubt-conflict = Źródła podają różne rzeczy.
doubt-moved = To miejsce mogło się przenieść.
doubt-temporary = Ta informacja była ważna tylko przez pewien czas.

## Språk som talas på en verksamhet
spoken-sv = szwedzki
spoken-en = angielski
spoken-ar = arabski
spoken-bs = bośniacki
spoken-de = niemiecki
spoken-es = hiszpański
spoken-fa = perski (farsi, dari)
spoken-fi = fiński
spoken-fr = francuski
spoken-ku = kurdyjski
spoken-pl = polski
spoken-ps = paszto
spoken-ro = rumuński
spoken-rom = romski
spoken-ru = rosyjski
spoken-so = somalijski
spoken-sq = albański
spoken-swl = szwedzki język migowy
spoken-ti = tigrinia
spoken-tr = turecki
spoken-uk = ukraiński
