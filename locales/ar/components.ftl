# Maskinöversatt 2026-11-21, inte granskad av någon person.
# أجزاء الصفحات. يبدأ كل اسم باسم مجلد الجزء.

emergency-lines-title = اتصل عند الخطر
emergency-lines-doubtful = هذا الرقم غير مؤكد. إن لم يجب أحد وكان هناك شخص في خطر فاتصل بالرقم 112.

text-note-fallback = هذا النص موجود باللغة السويدية فقط حتى الآن.
text-note-machine = هذا النص ترجمته آلة. لم يراجعه أي شخص.
text-note-reviewed = راجع شخص هذه الترجمة في { $date }.
text-note-outdated = تغيّر النص السويدي بعد أن تُرجم.
text-note-original = اقرأ النص الأصلي باللغة السويدية

access-label-protected = المكان سري، ولذلك لا يوجد هنا عنوان.

ask-line-whom = اسأل:
ask-line-service = اسأل عندما تتصل بهم.

service-groups-closed = مغلق أو متوقف
service-card-fallback = باللغة السويدية فقط

doubtful-facts-title = غير مؤكد. اسأل قبل أن تعتمد عليه
unknown-facts-title = ما لا نعرفه

fact-doubtful = غير مؤكد:
fact-doubt-third-party = كتبه شخص آخر غير صاحب الخدمة.
fact-operator = يديره
fact-eligibility = لمن
fact-gender = هل هو للنساء والرجال معاً
fact-age = حدود العمر
fact-registered = أين يجب أن تكون مسجلاً (folkbokförd)
fact-capacity = عدد الأماكن
fact-cost = التكلفة
fact-phone = الهاتف
fact-email = البريد الإلكتروني
fact-web = الموقع
fact-address = العنوان
fact-map = الإحداثيات
fact-hours = أوقات العمل
fact-languages = اللغات
fact-accessibility = سهولة الوصول
fact-bring = ماذا تحضر معك
fact-way-in = كيف تصل إلى الخدمة

eligibility-age-from =
    { $age ->
        [one] من عمر سنة واحدة
        [two] من عمر سنتين
        [few] من عمر { $age } سنوات
       *[other] من عمر { $age } سنة
    }
eligibility-age-to =
    { $age ->
        [one] حتى عمر سنة واحدة
        [two] حتى عمر سنتين
        [few] حتى عمر { $age } سنوات
       *[other] حتى عمر { $age } سنة
    }
eligibility-age-between =
    { $to ->
        [few] من عمر { $from } إلى { $to } سنوات
       *[other] من عمر { $from } إلى { $to } سنة
    }
eligibility-registered-in = مسجل (folkbokförd) في { $area }
eligibility-registered-anywhere = يمكن أن تكون مسجلاً (folkbokförd) في أي مكان
capacity-places =
    { $count ->
        [zero] لا توجد أماكن
        [one] مكان واحد
        [two] مكانان
        [few] { $count } أماكن
        [many] { $count } مكاناً
       *[other] { $count } مكان
    }

opening-hours-day = اليوم
opening-hours-time = الوقت
opening-hours-closed = مغلق
opening-hours-unknown = لا نعرف. اسأل أولاً
opening-hours-all-day = طوال اليوم والليل
opening-hours-always = طوال اليوم والليل، كل الأيام
opening-hours-holiday = يوم عطلة رسمية
opening-hours-span = من { $from } إلى { $to }
opening-hours-span-night = من { $from } إلى { $to } في اليوم التالي

source-mark-label = المصدر:
source-undated = بلا تاريخ
source-seen = قُرئ في { $date }.

entry-footing-related = انظر أيضاً
entry-footing-needs = مزيد من المساعدة في
entry-footing-sources = كيف نعرف ذلك
entry-footing-confirmed = تم تأكيد المعلومات في { $date }.
entry-footing-unconfirmed = لم يتصل أحد بعد لتأكيد هذه المعلومات.
entry-footing-code = رمز هذه الصفحة هو { $code }. قل «{ "\u2066" }kod { $code }{ "\u2069" }» لمن يساعدك، فتجدان الصفحة نفسها.

alphabet-list-code = الرمز { $code }

search-box-label = عمّ تبحث؟
search-box-go = ابحث
search-box-area = أين؟
search-box-everywhere = في كل مكان
search-box-open = المفتوح الآن فقط
search-box-open-note = لا تظهر الأماكن التي لا نعرف أوقات عملها.
search-box-count = عدد النتائج: { $count }
search-box-loading = جارٍ البحث…
search-box-failed = البحث لا يعمل الآن. تجد كل شيء هنا أيضاً:
search-box-empty = لم نجد شيئاً. جرّب كلمة أخرى أو كلمات أقل. يمكنك أيضاً قراءة القائمة:
search-box-more = عرض المزيد

gap-list-doubtful = غير مؤكد:
gap-list-unknown = غير معروف:
