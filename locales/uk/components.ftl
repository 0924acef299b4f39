# Maskinöversatt 2026-11-21, inte granskad av någon person.
# Delar av sidor. Varje namn börjar som komponentens mapp.

emergency-lines-title = Телефонуйте в разі небезпеки
emergency-lines-doubtful = Цей номер непевний. Якщо ніхто не відповідає, а хтось у небезпеці, телефонуйте 112.

text-note-fallback = Цей текст поки що є лише шведською.
text-note-machine = Цей текст переклала машина. Жодна людина його не перевірила.
text-note-reviewed = Людина перевірила переклад { $date }.
text-note-outdated = Шведський текст змінився після перекладу.
text-note-original = Читати оригінал шведською

access-label-protected = Це місце таємне. Тому адреси тут немає.

ask-line-whom = Запитайте:
ask-line-service = Запитайте, коли звернетеся туди.

service-groups-closed = Зачинено або призупинено
service-card-fallback = Лише шведською

doubtful-facts-title = Непевне. Запитайте, перш ніж покладатися на це
unknown-facts-title = Цього ми не знаємо

fact-doubtful = Непевно:
fact-doubt-third-party = Це написав хтось інший, а не сама служба.
fact-operator = Хто це веде
fact-eligibility = Для кого
fact-gender = Чи для людей будь-якої статі
fact-age = Вікові межі
fact-registered = Де потрібна реєстрація (folkbokförd)
fact-capacity = Кількість місць
fact-cost = Вартість
fact-phone = Телефон
fact-email = Електронна пошта
fact-web = Вебсайт
fact-address = Адреса
fact-map = Координати
fact-hours = Години роботи
fact-languages = Мови
fact-accessibility = Доступність
fact-bring = Що взяти із собою
fact-way-in = Як туди потрапити

eligibility-age-from =
    { $age ->
        [one] Від { $age } року
       *[other] Від { $age } років
    }
eligibility-age-to =
    { $age ->
        [one] До { $age } року включно
       *[other] До { $age } років включно
    }
eligibility-age-between =
    { $to ->
        [one] Від { $from } до { $to } року
       *[other] Від { $from } до { $to } років
    }
eligibility-registered-in = Реєстрація (folkbokförd): { $area }
eligibility-registered-anywhere = Реєстрація (folkbokförd) може бути будь-де
capacity-places =
    { $count ->
        [one] { $count } місце
        [few] { $count } місця
        [many] { $count } місць
       *[other] { $count } місця
    }

opening-hours-day = День
opening-hours-time = Час
opening-hours-closed = Зачинено
opening-hours-unknown = Не знаємо. Спершу запитайте
opening-hours-all-day = Цілодобово
opening-hours-always = Цілодобово, щодня
opening-hours-holiday = свято
opening-hours-span = { $from }–{ $to }
opening-hours-span-night = { $from }–{ $to } наступного дня

source-mark-label = Джерело:
source-undated = без дати
source-seen = Прочитано { $date }.

entry-footing-related = Дивіться також
entry-footing-needs = Інша допомога
entry-footing-sources = Звідки ми це знаємо
entry-footing-confirmed = Відомості підтверджено { $date }.
entry-footing-unconfirmed = Ще ніхто не зателефонував і не підтвердив ці відомості.
entry-footing-code = Ця сторінка має код { $code }. Скажіть «kod { $code }» тому, хто вам допомагає, і ви знайдете ту саму сторінку.

alphabet-list-code = код { $code }

search-box-label = Що ви шукаєте?
search-box-go = Шукати
search-box-area = Де?
search-box-everywhere = Усюди
search-box-open = Лише відчинене зараз
search-box-open-note = Місця, години роботи яких ми не знаємо, не показано.
search-box-count = Знайдено: { $count }
search-box-loading = Шукаємо…
search-box-failed = Пошук зараз не працює. Тут усе одно можна знайти все:
search-box-empty = Ми нічого не знайшли. Спробуйте інше слово або менше слів. Також можна прочитати список:
search-box-more = Показати більше

gap-list-doubtful = Непевно:
gap-list-unknown = Невідомо:
