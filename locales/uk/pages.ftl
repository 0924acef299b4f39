# Maskinöversatt 2026-11-21, inte granskad av någon person.
# Sidornas egna ord.

home-title = Допомога, якщо у вас немає житла
home-summary = Тут написано, куди звернутися, якщо вам ніде жити або ви можете втратити житло. Щоб читати тут, не треба казати, хто ви.
home-needs = Що вам потрібно?
home-situations = Яка у вас ситуація?
home-guides = Крок за кроком
home-areas = Усе в одному місці

area-title = Допомога: { $area }
area-summary = Уся відома нам допомога для людей, які не мають житла або можуть його втратити. Місцевість: { $area }.
area-group = Місцевість: { $area }
area-a-to-z = Усе за алфавітом

topic-in-area = { $topic } – { $area }
topic-guides = Почніть тут
topic-empty = Ми ще не знаємо служби, яка тут підходить.
topic-ask = Не знайшли потрібного?
topic-others = Щось інше?

service-facts = Коротко

a-z-title = За алфавітом
a-z-title-area = За алфавітом: { $area }
a-z-summary = Усі служби й поради за алфавітом.
a-z-find = Пошук на сторінці: на комп’ютері натисніть Ctrl і F. У телефоні виберіть «Знайти на сторінці» в меню браузера.
a-z-digits = 0–9
letter-nav-label = Літери

search-title = Пошук допомоги
search-summary = Шукайте серед усієї допомоги, про яку ми знаємо.
search-tip = Пишіть своїми словами, наприклад «переночувати», «душ» або «не можу платити оренду». Помилки в написанні не заважають.
search-private = Пошук відбувається тут, у вашому браузері. Те, що ви пишете, нікуди не надсилається і не зберігається.
search-others = Читати весь список

glossary-title = Словничок
glossary-summary = Складні слова з поясненнями.

how-we-know-title = Звідки ми це знаємо
how-we-know-summary = Звідки взято відомості і чого ми не знаємо.
how-we-know-gaps = Це непевне або невідоме
how-we-know-sources = Усі джерела
how-we-know-sources-summary = Усе, на чому ґрунтується портал, за видавцями.

not-found-title = Такої сторінки немає
not-found-text = Такої сторінки немає. Можливо, її перенесли.
