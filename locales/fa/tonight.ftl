# Maskinöversatt 2026-11-21, inte granskad av någon person.
# Sidan om i kväll och i natt.

tonight-title = امشب در { $area }
tonight-summary = کجا در { $area } می‌توانید بخوابید، غذا بخورید و گرم شوید، و به چه کسی می‌توانید زنگ بزنید.
tonight-numbers = زنگ بزنید
tonight-week = باز در روزهای آینده
tonight-week-note = فقط جاهایی را نشان می‌دهیم که ساعت‌هایشان را می‌دانیم.
tonight-today = امروز
tonight-day-none = جایی را نمی‌شناسیم که باز باشد.
tonight-none = اینجا جایی را نمی‌شناسیم. زنگ بزنید و بپرسید.
tonight-unknown = این را نمی‌دانیم: { $facts }.
tonight-confirmed = در { $date } تأیید شد.
tonight-unconfirmed = کسی این را تأیید نکرده است.
tonight-ask = نمی‌دانید کجا بروید؟
tonight-more = بیشتر بخوانید
tonight-made = این صفحه در { $date } ساخته شد.
tonight-others = این‌ها هم کمک می‌کنند:
