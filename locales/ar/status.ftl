# هل المكان مفتوح الآن.

open-now-now = مفتوح الآن
open-now-until = مفتوح الآن حتى { $time }
open-now-soon = مفتوح الآن، لكنه يغلق قريباً: { $time }
open-now-closed = مغلق الآن
open-now-opens = مغلق الآن، يفتح { $time }
open-now-tomorrow = مغلق الآن، يفتح غداً { $time }
open-now-booking = احجز موعداً أولاً
open-now-ring = اتصل أو اسأل أولاً. ليس مؤكداً أن المكان مفتوح.
open-now-overdue = اتصل أو اسأل أولاً. المعلومات قديمة.
open-now-unknown = لا نعرف متى يكون مفتوحاً.
open-now-unknown-today = لا نعرف هل هو مفتوح الآن.
open-now-unconfirmed = { $status } (لم يؤكد أحد الأوقات)
open-now-due = كان يجب تأكيد المعلومات من جديد في موعد أقصاه { $date }. اتصل أو اسأل قبل أن تعتمد عليها.
