# Maskinöversatt 2026-11-21, inte granskad av någon person.
# Ord för det som står med engelska ord i innehållets filer.

access-open = Рішення не потрібне
access-decision = Потрібне рішення (biståndsbeslut)
access-referral = Потрібне направлення
access-unknown = Не знаємо, чи потрібне рішення

status-open = Відчинено
status-seasonal = Лише частину року
status-uncertain = Непевно, чи ще існує
status-paused = Тимчасово зачинено
status-closed = Закрилося

operator-municipality = Муніципалітет (kommun)
operator-region = Регіон (медична допомога)
operator-state = Державна установа
operator-civil-society = Громадська організація
operator-church = Церква або парафія
operator-company = Підприємство
operator-foundation = Фонд

gender-women = Для жінок
gender-men = Для чоловіків
gender-any = Для людей будь-якої статі
gender-unknown = Не знаємо, чи для людей будь-якої статі

condition-addiction = Люди із залежністю
condition-mental-illness = Люди, яким психічно важко
condition-violence = Люди, які зазнають насильства або погроз
condition-debt = Люди з боргами
condition-homelessness = Люди, які не мають житла
condition-eu-citizen = Громадяни іншої країни ЄС або ЄЕЗ
condition-tenant = Люди, які винаймають житло
condition-psychiatric-disability = Люди з психічною інвалідністю
condition-relative = Рідні та близькі
condition-gambling = Люди, які забагато грають на гроші
condition-child = Діти й молодь

cost-free = Безкоштовно
cost-fee = Треба заплатити

phone-label-main = Телефон
phone-label-reception = Телефон приймальні
phone-label-emergency = Телефон для термінової допомоги
phone-label-advice = Телефон для порад
phone-label-information = Телефон для довідок
phone-label-alternative = Інший номер, якщо перший не працює
phone-label-from-abroad = Телефон з-за кордону

hours-for-phone = Години для дзвінків
hours-for-visit = Години для відвідувань
hours-for-chat = Години чату

accessibility-step-free = Вхід без сходів
accessibility-accessible-toilet = Туалет для людей на візку
accessibility-hearing-loop = Слухова петля (hörslinga)
accessibility-lift = Ліфт

bring-id-document = Документ, що посвідчує особу
bring-bank-id = BankID
bring-letter = Лист, який вам надійшов
bring-library-card = Читацький квиток
bring-nothing = Нічого брати не треба

way-in-drop-in = Просто приходьте, без запису
way-in-phone = Зателефонуйте
way-in-visit = Прийдіть
way-in-booking = Запишіться на прийом
way-in-e-service = Послуга в інтернеті
way-in-form = Бланк
way-in-chat = Чат
way-in-referral = Вас туди хтось направляє
way-in-application = Заява

doubt-old = Ці відомості старі.
doubt-conflict = Джерела кажуть різне.
doubt-moved = Можливо, місце переїхало.
doubt-temporary = Ці відомості діяли лише певний час.

## Språk som talas på en verksamhet
spoken-sv = шведська
spoken-en = англійська
spoken-ar = арабська
spoken-bs = боснійська
spoken-de = німецька
spoken-es = іспанська
spoken-fa = перська (фарсі, дарі)
spoken-fi = фінська
spoken-fr = французька
spoken-ku = курдська
spoken-pl = польська
spoken-ps = пушту
spoken-ro = румунська
spoken-rom = ромська
spoken-ru = російська
spoken-so = сомалійська
spoken-sq = албанська
spoken-swl = шведська жестова мова
spoken-ti = тигринья
spoken-tr = турецька
spoken-uk = українська
