# الطريق إلى المكان، ومشاركة الصفحة، والإبلاغ عن خطأ.

entry-tools-title = الوصول والمشاركة
entry-tools-copy-address = انسخ العنوان
entry-tools-map = افتح في خريطة الهاتف
entry-tools-share = شارك الرابط أو انسخه
entry-tools-sms = أرسل كرسالة نصية
entry-tools-copied = تم النسخ.
entry-tools-by-hand = انسخ بنفسك:
entry-tools-wrong = هل هناك خطأ؟ اكتب لنا
entry-tools-wrong-tell = هل هناك خطأ؟ أخبرهم وقل الرمز { $code }.
entry-tools-wrong-note = لا تكتب شيئاً عن نفسك.

share-text = { $about }. الرمز { $code }: { $link }
share-text-neutral = الرمز { $code }: { $link }
wrong-subject = الرمز { $code }
wrong-body = الرمز { $code }، معلومات من { $date }. هذا خطأ:
entry-tools-contact = احفظ الرقم في الهاتف
contact-note = الرمز { $code }. كانت المعلومات صحيحة في { $date }. انظر في الصفحة هل تغيّرت.

near-title = قريب من هنا
near-distance = { $metres } متر
near-note = المسافة بخط مستقيم. قد يكون الطريق أطول.
