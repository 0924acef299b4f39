# Maskinöversatt 2026-11-21, inte granskad av någon person.
# Sidan där man sparar i sin egen telefon, och det som står på sparade sidor.

offline-title = ذخیره در تلفن
offline-title-area = ذخیرهٔ { $area } در تلفن
offline-summary = بعد از آن می‌توانید بدون اینترنت بخوانید و جستجو کنید.
offline-what = همهٔ چیزهایی را که دربارهٔ { $area } نوشته‌ایم، به فارسی ذخیره می‌کنید. جستجو هم همراه آن است.
offline-own-title = فقط در تلفن خودتان
offline-own = در کامپیوتر یا تلفنی که دیگران هم از آن استفاده می‌کنند ذخیره نکنید، مثلاً در کتابخانه. دیگران می‌توانند ببینند که شما این جا را خوانده‌اید.
offline-remove-title = می‌توانید آن را پاک کنید
offline-remove = به این صفحه برگردید و «پاک کردن» را بزنید. آن وقت از آنچه ذخیره کرده‌اید چیزی نمی‌ماند. اما مرورگر ممکن است صفحه‌هایی را که دیده‌اید به یاد داشته باشد.
offline-home-title = صفحه را روی صفحهٔ اصلی تلفن بگذارید
offline-home = منوی مرورگر را باز کنید. «افزودن به صفحهٔ اصلی» یا «نصب» را انتخاب کنید. بعد با یک لمس به این جا می‌رسید.
offline-stick-title = برای کسانی که به دیگران کمک می‌کنند
offline-stick = می‌توانید همهٔ سایت را به همهٔ زبان‌ها در یک فایل zip دریافت کنید. فایل را روی یک حافظهٔ USB باز کنید و index.html را باز کنید. آن وقت می‌شود آن را در کامپیوتر بدون اینترنت خواند.
offline-stick-link = دریافت همهٔ سایت ({ $size } مگابایت)
offline-others = منطقه‌های دیگر

## Knapparna och vad de svarar
offline-box-size = حجم دریافت حدود { $size } کیلوبایت است.
offline-box-save = ذخیرهٔ { $area }
offline-box-saving = در حال ذخیره…
offline-box-saved = ذخیره شد. اطلاعات مربوط به { $date } است.
offline-box-newer = اطلاعات تازه‌تری از آنچه ذخیره کرده‌اید وجود دارد.
offline-box-update = دریافت اطلاعات تازه
offline-box-remove = پاک کردن
offline-box-removed = پاک شد. چیزی نمانده است.
offline-box-failed = دریافت نشد. چیز تازه‌ای ذخیره نشده است. ببینید اینترنت دارید و دوباره امتحان کنید.
offline-box-full = تلفن جا ندارد. چیز تازه‌ای ذخیره نشده است.
offline-box-old = مرورگر شما نمی‌تواند ذخیره کند. شاید خیلی قدیمی است، یا پنجره خصوصی است.
offline-box-insecure = از این نشانی نمی‌شود ذخیره کرد. این نشانی با https شروع نمی‌شود.
offline-box-file = شما همین حالا بدون اینترنت، از یک فایل می‌خوانید. پس لازم نیست ذخیره کنید.
offline-box-noscript = فقط وقتی می‌شود ذخیره کرد که JavaScript در مرورگر روشن باشد.

## På sidor som är sparade
offline-saved-notice = شما یک صفحهٔ ذخیره‌شده را می‌خوانید. اطلاعات مربوط به { $date } است.
offline-saved-newer = اطلاعات تازه‌تری از آنچه ذخیره کرده‌اید وجود دارد.
offline-saved-link = آنچه ذخیره کرده‌اید
offline-missing-title = این صفحه ذخیره نشده است
offline-missing-text = اکنون اینترنت ندارید. این صفحه در تلفن ذخیره نشده است.
