# Maskinöversatt 2026-11-21, inte granskad av någon person.
# Sidornas egna ord.

home-title = کمک برای کسی که خانه ندارد
home-summary = اگر جایی برای زندگی ندارید یا شاید خانه‌تان را از دست بدهید، این جا می‌بینید از کجا کمک بگیرید. برای خواندن لازم نیست بگویید چه کسی هستید.
home-needs = چه لازم دارید؟
home-situations = وضع شما چگونه است؟
home-guides = قدم به قدم
home-areas = همه چیز در یک جا

area-title = کمک در { $area }
area-summary = همهٔ کمک‌هایی که در { $area } می‌شناسیم، برای کسی که خانه ندارد یا شاید خانه‌اش را از دست بدهد.
area-group = در { $area }
area-a-to-z = همه به ترتیب الفبا

topic-in-area = { $topic } – { $area }
topic-guides = از این جا شروع کنید
topic-empty = هنوز مرکزی برای این کار نمی‌شناسیم.
topic-ask = چیزی را که لازم دارید پیدا نکردید؟
topic-others = چیز دیگری؟

service-facts = کوتاه

a-z-title = به ترتیب الفبا
a-z-title-area = به ترتیب الفبا در { $area }
a-z-summary = همهٔ مرکزها و راهنماها به ترتیب الفبا.
a-z-find = جستجو در این صفحه: در کامپیوتر Ctrl و F را فشار دهید. در موبایل از منوی مرورگر «جستجو در صفحه» را انتخاب کنید.
a-z-digits = 0–9
letter-nav-label = حرف‌ها

search-title = جستجوی کمک
search-summary = در همهٔ کمک‌هایی که می‌شناسیم جستجو کنید.
search-tip = با کلمه‌های خودتان بنویسید، مثلاً «خواب امشب»، «دوش» یا «نمی‌توانم کرایه بدهم». غلط املایی اشکالی ندارد.
search-private = جستجو در همین مرورگر شما انجام می‌شود. آنچه می‌نویسید فرستاده یا ذخیره نمی‌شود.
search-others = همهٔ فهرست را بخوانید

glossary-title = واژه‌نامه
glossary-summary = کلمه‌های سخت با توضیح.

how-we-know-title = از کجا می‌دانیم
how-we-know-summary = اطلاعات از کجا می‌آید و چه چیزی را نمی‌دانیم.
how-we-know-gaps = این‌ها نامطمئن یا نامعلوم است
how-we-know-sources = همهٔ منبع‌ها
how-we-know-sources-summary = همهٔ آنچه این درگاه بر پایهٔ آن نوشته شده، به ترتیب ناشر.

not-found-title = این صفحه وجود ندارد
not-found-text = این صفحه وجود ندارد. شاید جابه‌جا شده باشد.
