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
date-weekday-1 = الاثنين
date-weekday-2 = الثلاثاء
date-weekday-3 = الأربعاء
date-weekday-4 = الخميس
date-weekday-5 = الجمعة
date-weekday-6 = السبت
date-weekday-7 = الأحد
