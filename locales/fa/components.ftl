# Maskinöversatt 2026-11-21, inte granskad av någon person.
# Delar av sidor. Varje namn börjar som komponentens mapp.

emergency-lines-title = هنگام خطر زنگ بزنید
emergency-lines-doubtful = این شماره مطمئن نیست. اگر کسی جواب نداد و جان کسی در خطر است، به 112 زنگ بزنید.

text-note-fallback = این متن فعلاً فقط به زبان سوئدی است.
text-note-machine = این متن را ماشین ترجمه کرده است. هیچ انسانی آن را بازبینی نکرده است.
text-note-reviewed = یک نفر این ترجمه را در { $date } بازبینی کرد.
text-note-outdated = متن سوئدی پس از ترجمه تغییر کرده است.
text-note-original = متن اصلی را به سوئدی بخوانید

access-label-protected = این جا مخفی است. برای همین نشانی ندارد.

ask-line-whom = بپرسید از:
ask-line-service = وقتی تماس می‌گیرید، بپرسید.

service-groups-closed = بسته یا متوقف
service-card-fallback = فقط به سوئدی

doubtful-facts-title = مطمئن نیست. پیش از اعتماد کردن بپرسید
unknown-facts-title = چیزهایی که نمی‌دانیم

fact-doubtful = نامطمئن:
fact-doubt-third-party = این را کس دیگری نوشته است، نه خود مرکز.
fact-operator = اداره‌کننده
fact-eligibility = برای چه کسی
fact-gender = آیا برای همهٔ جنسیت‌هاست
fact-age = حد سن
fact-registered = کجا باید ثبت شده باشید (folkbokförd)
fact-capacity = تعداد جا
fact-cost = هزینه
fact-phone = تلفن
fact-email = ایمیل
fact-web = وب‌سایت
fact-address = نشانی
fact-map = مختصات نقشه
fact-hours = ساعت‌های کار
fact-languages = زبان‌ها
fact-accessibility = دسترسی برای افراد دارای معلولیت
fact-bring = چه چیزی با خود بیاورید
fact-way-in = چگونه کمک بگیرید

eligibility-age-from = از { $age } سالگی
eligibility-age-to = تا { $age } سالگی
eligibility-age-between = از { $from } تا { $to } سالگی
eligibility-registered-in = ثبت‌شده (folkbokförd) در { $area }
eligibility-registered-anywhere = می‌توانید در هر جایی ثبت شده باشید (folkbokförd)
capacity-places =
    { $count ->
        [one] { $count } جا
       *[other] { $count } جا
    }

opening-hours-day = روز
opening-hours-time = ساعت
opening-hours-closed = بسته
opening-hours-unknown = نمی‌دانیم. اول بپرسید
opening-hours-all-day = شبانه‌روزی
opening-hours-always = شبانه‌روزی، همهٔ روزها
opening-hours-holiday = تعطیل رسمی
opening-hours-span = { $from } تا { $to }
opening-hours-span-night = { $from } تا { $to } روز بعد

source-mark-label = منبع:
source-undated = بدون تاریخ
source-seen = خوانده شده در { $date }.

entry-footing-related = این را هم ببینید
entry-footing-needs = کمک بیشتر برای
entry-footing-sources = از کجا می‌دانیم
entry-footing-confirmed = این اطلاعات در { $date } تأیید شد.
entry-footing-unconfirmed = هنوز کسی زنگ نزده است تا این اطلاعات را تأیید کند.
entry-footing-code = کد این صفحه { $code } است. به کسی که کمکتان می‌کند بگویید «{ "\u2066" }kod { $code }{ "\u2069" }» تا همین صفحه را پیدا کنید.

alphabet-list-code = کد { $code }

search-box-label = دنبال چه می‌گردید؟
search-box-go = جستجو
search-box-area = کجا؟
search-box-everywhere = همه جا
search-box-open = فقط جاهایی که اکنون باز است
search-box-open-note = جاهایی که ساعت کارشان را نمی‌دانیم نشان داده نمی‌شوند.
search-box-count = تعداد نتیجه‌ها: { $count }
search-box-loading = در حال جستجو…
search-box-failed = جستجو اکنون کار نمی‌کند. همه چیز را این جا هم پیدا می‌کنید:
search-box-empty = چیزی پیدا نکردیم. یک کلمهٔ دیگر یا کلمه‌های کمتر بنویسید. می‌توانید فهرست را هم بخوانید:
search-box-more = بیشتر نشان بده

gap-list-doubtful = نامطمئن:
gap-list-unknown = نامعلوم:
