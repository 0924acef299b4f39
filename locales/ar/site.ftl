# Maskinöversatt 2026-11-21, inte granskad av någon person.
# الإطار حول كل صفحة.

language-name = العربية
# بين كلمات القائمة.
list-separator = { "، " }
page-title = { $title } – { $site }
skip-link-text = انتقل إلى المحتوى
site-languages = اللغات
site-search = البحث
site-sos = هل أحد في خطر؟ اتصل بالرقم
site-footer-pages = عن الموقع
site-footer-privacy = لا نستخدم ملفات تعريف الارتباط (cookies) ولا نحفظ أي شيء عنك.
site-footer-machine = أزرار هذا الموقع وعناوينه ترجمتها آلة. لم يراجعها أي شخص.
breadcrumbs-home = البداية
breadcrumbs-label = أنت هنا

## التواريخ
date-full = { $day } { $month } { $year }
date-day = { $day } { $month }
date-month = { $month } { $year }
date-month-1 = يناير
date-month-2 = فبراير
date-month-3 = مارس
date-month-4 = أبريل
date-month-5 = مايو
date-month-6 = يونيو
date-month-7 = يوليو
date-month-8 = أغسطس
date-month-9 = سبتمبر
date-month-10 = أكتوبر
date-month-11 = نوفمبر
date-month-12 = ديسمبر
# الشهر بلا يوم بجانبه، مثل «نوفمبر 2024». بعض اللغات تصرّفه بشكل آخر.
date-month-alone-1 = { date-month-1 }
date-month-alone-2 = { date-month-2 }
date-month-alone-3 = { date-month-3 }
date-month-alone-4 = { date-month-4 }
date-month-alone-5 = { date-month-5 }
date-month-alone-6 = { date-month-6 }
date-month-alone-7 = { date-month-7 }
date-month-alone-8 = { date-month-8 }
date-month-alone-9 = { date-month-9 }
date-month-alone-10 = { date-month-10 }
date-month-alone-11 = { date-month-11 }
date-month-alone-12 = { date-month-12 }
date-weekday-1 = الاثنين
date-weekday-2 = الثلاثاء
date-weekday-3 = الأربعاء
date-weekday-4 = الخميس
date-weekday-5 = الجمعة
date-weekday-6 = السبت
date-weekday-7 = الأحد
