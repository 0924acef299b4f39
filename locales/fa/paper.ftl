# Maskinöversatt 2026-11-21, inte granskad av någon person.
# Paper: print of every page.

# At the foot of every printed page. The day the site was built, not the day of printing.
print-foot-edition = سایت در { $date } چنین نوشته بود. شاید از آن زمان چیزی عوض شده باشد.
# Below the QR code of a printed page.
entry-qr-code = کد { $code }

## Leaflet: one A4 that folds to a book of eight pages. Few words: the sheet is small.
leaflet-title = برگهٔ تاشو برای { $area }
# Title of the discreet leaflet: no word about violence, addiction or debts.
leaflet-discreet-title = شماره‌های مفید در { $area }
leaflet-summary = مهم‌ترین شماره‌ها و نشانی‌ها در { $area } روی یک برگ A4 که به شکل کتابچه تا می‌شود.
# The sheet has eight boxes in two rows of four, and a dashed line between the four in the middle.
leaflet-how-title = کتابچه را این‌طور بسازید
leaflet-how-print = روی یک طرف کاغذ A4 به صورت افقی و در اندازهٔ کامل (100%) چاپ کنید.
leaflet-how-fold = کاغذ را تا کنید تا هشت خانهٔ برابر شود. دوباره بازش کنید.
leaflet-how-cut = از وسط تا کنید، ضلع کوتاه روی ضلع کوتاه. از خط تا روی خط‌چین ببرید.
leaflet-how-book = باز کنید. از درازا تا کنید، دو سر را به هم فشار دهید و دور هم تا کنید تا جلد رو باشد.
leaflet-sos = خطر جانی: زنگ بزنید
leaflet-code = کد { $code }
# Days in a row, for example Monday–Friday.
leaflet-days = { $from } تا { $to }
leaflet-open = { $days }: { $times }
# Heading in the discreet leaflet above numbers that have only a code.
leaflet-numbers = شماره‌های بیشتر
leaflet-say = نشان بدهید یا بگویید
leaflet-say-bed = امشب جایی برای خواب ندارم. می‌توانید کمکم کنید؟
leaflet-say-interpreter = می‌توانید به یک مترجم زنگ بزنید؟ زبان من { $language } است.
leaflet-say-written = می‌خواهم درخواست بدهم. تصمیم را روی کاغذ می‌خواهم.
leaflet-say-elsewhere = اگر نمی‌توانید کمکم کنید: کجا می‌توانم بروم؟
leaflet-whom = نمی‌دانید کجا بروید؟
leaflet-codes = کد را به کسی که کمکتان می‌کند بگویید تا صفحهٔ درست را پیدا کنید.
leaflet-edition = نسخهٔ { $date }
leaflet-confirmed = قدیمی‌ترین اطلاعات در { $date } تأیید شده است. بهتر است پیش از رفتن زنگ بزنید.
leaflet-unconfirmed = همهٔ اطلاعات تأیید نشده است. پیش از رفتن زنگ بزنید.

## The page for those who print for others.
print-pack-sheets = برگه‌ها به همهٔ زبان‌ها
print-pack-title = چاپ برای دیگران
print-pack-summary = برگه‌هایی برای چاپ و دادن به کسانی که لازم دارند. برگه را انتخاب کنید، بعد زبان را.
print-pack-how = چگونه چاپ کنید
print-pack-how-print = برگه را به زبان درست باز کنید. در کامپیوتر Ctrl و P را بزنید. A4 و اندازهٔ کامل (100%) را انتخاب کنید.
print-pack-how-fold = برگهٔ تاشو افقی چاپ می‌شود. در صفحهٔ خودش نوشته است چگونه تا کنید و ببرید.
print-pack-how-edition = همهٔ برگه‌ها تاریخ دارند. هر سه ماه نسخهٔ تازه چاپ کنید، اگر شد روی کاغذی با رنگ تازه، و نسخهٔ قدیمی را دور بیندازید.
print-pack-how-discreet = «{ $title }» برگه‌ای بدون کلمه‌ای دربارهٔ خشونت، اعتیاد یا بدهی است. بپرسید شخص جرئت دارد کدام برگه را همراه داشته باشد.
print-pack-how-language = متنی که ترجمه نشده به سوئدی است و روی برگه پیداست. در پایین هر صفحه می‌توانید زبان را عوض کنید.
print-pack-one = یک برگ A4
print-pack-two = حداکثر دو برگ A4
