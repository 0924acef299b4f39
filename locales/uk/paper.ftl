# Maskinöversatt 2026-11-21, inte granskad av någon person.
# Paper: print of every page.

# At the foot of every printed page. The day the site was built, not the day of printing.
print-foot-edition = Так було написано на сайті { $date }. Відтоді щось могло змінитися.
# Below the QR code of a printed page.
entry-qr-code = Код { $code }

## Leaflet: one A4 that folds to a book of eight pages. Few words: the sheet is small.
leaflet-title = Складаний аркуш: { $area }
# Title of the discreet leaflet: no word about violence, addiction or debts.
leaflet-discreet-title = Корисні номери: { $area }
leaflet-summary = Найважливіші номери й адреси ({ $area }) на одному аркуші A4, що складається в маленьку книжку.
# The sheet has eight boxes in two rows of four, and a dashed line between the four in the middle.
leaflet-how-title = Як зробити книжку
leaflet-how-print = Друкуйте на одному боці аркуша A4 (альбомна орієнтація), у повному розмірі (100 %).
leaflet-how-fold = Складіть папір так, щоб вийшло вісім рівних клітинок. Розгорніть.
leaflet-how-cut = Складіть навпіл, коротка сторона до короткої. Розріжте від згину по пунктирній лінії.
leaflet-how-book = Розгорніть. Складіть уздовж, стисніть кінці й загорніть так, щоб обкладинка була зовні.
leaflet-sos = Загроза життю: дзвоніть
leaflet-code = код { $code }
# Days in a row, for example Monday–Friday.
leaflet-days = { $from }–{ $to }
leaflet-open = { $days }: { $times }
# Heading in the discreet leaflet above numbers that have only a code.
leaflet-numbers = Інші номери
leaflet-say = Покажіть або скажіть
leaflet-say-bed = Мені ніде ночувати цієї ночі. Чи можете ви мені допомогти?
leaflet-say-interpreter = Чи можете ви викликати перекладача? Моя мова: { $language }.
leaflet-say-written = Я хочу подати заяву. Я хочу отримати рішення на папері.
leaflet-say-elsewhere = Якщо ви не можете мені допомогти: куди мені звернутися?
leaflet-whom = Не знаєте, куди йти?
leaflet-codes = Скажіть код тому, хто вам допомагає, і ви знайдете потрібну сторінку.
leaflet-edition = Випуск { $date }
leaflet-confirmed = Найстаріші дані підтверджено { $date }. Краще подзвоніть, перш ніж іти.
leaflet-unconfirmed = Не всі дані підтверджено. Подзвоніть, перш ніж іти.

## The page for those who print for others.
print-pack-sheets = Аркуші всіма мовами
print-pack-title = Надрукувати для інших
print-pack-summary = Аркуші, які можна надрукувати й дати тим, кому вони потрібні. Виберіть аркуш, потім мову.
print-pack-how = Як друкувати
print-pack-how-print = Відкрийте аркуш потрібною мовою. На комп’ютері натисніть Ctrl і P. Виберіть A4 і повний розмір (100 %).
print-pack-how-fold = Складаний аркуш друкується в альбомній орієнтації. На його сторінці написано, як складати й розрізати.
print-pack-how-edition = На всіх аркушах є дата. Друкуйте новий випуск щокварталу, за змоги на папері іншого кольору, а старий викидайте.
print-pack-how-discreet = «{ $title }» — складаний аркуш без слів про насильство, залежність чи борги. Запитайте людину, який аркуш вона наважиться носити із собою.
print-pack-how-language = Неперекладений текст подано шведською. Це видно на аркуші. Унизу кожної сторінки можна змінити мову.
print-pack-one = 1 аркуш A4
print-pack-two = Не більше 2 аркушів A4
