# صفحة هذا المساء والليلة.

tonight-title = هذا المساء والليلة في { $area }
tonight-summary = أين تنام وتأكل وتجد الدفء في { $area }، وبمن تتصل.
tonight-numbers = اتصل
tonight-week = المفتوح في الأيام القادمة
tonight-week-note = نعرض فقط الأماكن التي نعرف أوقاتها.
tonight-today = اليوم
tonight-day-none = لا نعرف مكاناً مفتوحاً.
tonight-none = لا نعرف مكاناً هنا. اتصل واسأل.
tonight-unknown = لا نعرف: { $facts }.
tonight-confirmed = تم تأكيده في { $date }.
tonight-unconfirmed = لم يؤكد أحد هذه المعلومات.
tonight-ask = لا تعرف إلى أين تذهب؟
tonight-more = اقرأ المزيد
tonight-made = أُعدّت هذه الصفحة في { $date }.
tonight-others = يساعد أيضاً:
