# Maskinöversatt 2026-11-21, inte granskad av någon person.
# صفحة الحفظ في هاتفك، وما يظهر في الصفحات المحفوظة.

offline-title = الحفظ في الهاتف
offline-title-area = حفظ { $area } في الهاتف
offline-summary = بعد ذلك يمكنك القراءة والبحث بدون إنترنت.
offline-what = تحفظ كل ما نكتبه عن { $area } باللغة العربية. البحث يُحفظ أيضًا.
offline-own-title = في هاتفك الخاص فقط
offline-own = لا تحفظ في حاسوب أو هاتف يستخدمه آخرون، مثلًا في المكتبة. قد يرى الآخرون أنك قرأت هذا الموقع.
offline-remove-title = يمكنك حذف ما حفظته
offline-remove = ارجع إلى هذه الصفحة واضغط على «حذف». عندها لا يبقى شيء مما حفظته. قد يظل المتصفح يتذكر الصفحات التي زرتها.
offline-home-title = ضع الموقع على الشاشة الرئيسية
offline-home = افتح قائمة المتصفح. اختر «إضافة إلى الشاشة الرئيسية» أو «تثبيت». عندها تصل إلى هنا بضغطة واحدة.
offline-stick-title = لمن يساعد الآخرين
offline-stick = يمكنك تنزيل الموقع كله بكل اللغات في ملف zip. فك ضغط الملف على ذاكرة USB وافتح index.html. عندها يمكن قراءته على حاسوب بدون إنترنت.
offline-stick-link = تنزيل الموقع كله ({ $size } ميغابايت)
offline-others = مناطق أخرى

## الأزرار وما تجيب به
offline-box-size = حجم التنزيل نحو { $size } كيلوبايت.
offline-box-save = حفظ { $area }
offline-box-saving = جارٍ الحفظ …
offline-box-saved = تم الحفظ. المعلومات من { $date }.
offline-box-newer = توجد معلومات أحدث مما حفظته.
offline-box-update = تنزيل المعلومات الجديدة
offline-box-remove = حذف
offline-box-removed = تم الحذف. لم يبق شيء.
offline-box-failed = لم ينجح التنزيل. لم يُحفظ شيء جديد. تأكد من وجود الإنترنت وحاول مرة أخرى.
offline-box-full = لا توجد مساحة كافية في الهاتف. لم يُحفظ شيء جديد.
offline-box-old = متصفحك لا يستطيع الحفظ. قد يكون قديمًا جدًا، أو أن النافذة خاصة.
offline-box-insecure = لا يمكن الحفظ من هذا العنوان. فهو لا يبدأ بـ https.
offline-box-file = أنت تقرأ الآن بدون إنترنت، من ملف. لذلك لا تحتاج إلى الحفظ.
offline-box-noscript = لا يمكن الحفظ إلا إذا كان JavaScript مفعّلًا في المتصفح.

## في الصفحات المحفوظة
offline-saved-notice = أنت تقرأ صفحة محفوظة. المعلومات من { $date }.
offline-saved-newer = توجد معلومات أحدث مما حفظته.
offline-saved-link = ما حفظته
offline-missing-title = هذه الصفحة غير محفوظة
offline-missing-text = لا يوجد إنترنت الآن. هذه الصفحة غير محفوظة في الهاتف.
