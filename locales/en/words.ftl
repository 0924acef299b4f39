# Maskinöversatt 2026-11-21, inte granskad av någon person.
# Words for what stands as English keywords in the content's files.

access-open = No decision needed
access-decision = Needs a decision (biståndsbeslut)
access-referral = Needs a referral
access-unknown = We do not know if a decision is needed

status-open = Open
status-seasonal = Only part of the year
status-uncertain = We are not sure it still exists
status-paused = Closed for now
status-closed = Has closed

operator-municipality = Municipality
operator-region = Region (health care)
operator-state = State authority
operator-civil-society = Association or organisation
operator-church = Church or congregation
operator-company = Company
operator-foundation = Foundation

gender-women = For women
gender-men = For men
gender-any = For all genders
gender-unknown = We do not know if it is for all genders

condition-addiction = If you have an addiction
condition-mental-illness = If you have mental ill-health
condition-violence = If you are subjected to violence or threats
condition-debt = If you have debts
condition-homelessness = If you have no home
condition-eu-citizen = If you are a citizen of another EU or EEA country
condition-tenant = If you rent your home
condition-psychiatric-disability = If you have a psychiatric disability
condition-relative = If you are a relative or friend
condition-gambling = If you gamble too much
condition-child = If you are a child or young

cost-free = Free of charge
cost-fee = Costs something

phone-label-main = Phone
phone-label-reception = Phone, reception
phone-label-emergency = Phone for urgent help
phone-label-advice = Phone for advice
phone-label-information = Phone for information
phone-label-alternative = Other number if the first does not work
phone-label-from-abroad = Phone from abroad

hours-for-phone = Phone hours
hours-for-visit = Visiting hours
hours-for-chat = Chat hours

accessibility-step-free = Entrance without steps
accessibility-accessible-toilet = Toilet for wheelchair users
accessibility-hearing-loop = Hearing loop
accessibility-lift = Lift

bring-id-document = Identity document
bring-bank-id = BankID
bring-letter = The letter you have received
bring-library-card = Library card
bring-nothing = You do not need to bring anything

way-in-drop-in = Just come, no booking
way-in-phone = Call
way-in-visit = Visit
way-in-booking = Book a time
way-in-e-service = Service on the web
way-in-form = Paper form
way-in-chat = Chat
way-in-referral = Someone refers you
way-in-application = Application

doubt-old = This information is old.
doubt-conflict = Sources say different things.
doubt-moved = The place may have moved.
doubt-temporary = This was true only for a time.

## Languages spoken at a service
spoken-sv = Swedish
spoken-en = English
spoken-ar = Arabic
spoken-bs = Bosnian
spoken-de = German
spoken-es = Spanish
spoken-fa = Persian (Farsi, Dari)
spoken-fi = Finnish
spoken-fr = French
spoken-ku = Kurdish
spoken-pl = Polish
spoken-ps = Pashto
spoken-ro = Romanian
spoken-rom = Romani
spoken-ru = Russian
spoken-so = Somali
spoken-sq = Albanian
spoken-swl = Swedish Sign Language
spoken-ti = Tigrinya
spoken-tr = Turkish
spoken-uk = Ukrainian
