# الطريق إلى المكان، ومشاركة الصفحة، والإبلاغ عن خطأ.

entry-tools-title = الوصول والمشاركة
entry-tools-copy-address = انسخ العنوان
entry-tools-map = افتح في خريطة الهاتف
entry-tools-near = أماكن قريبة
entry-tools-near-rule = تقريباً: الخط المستقيم وثلث إضافي، 80 متراً في الدقيقة.
entry-tools-share = شارك الرابط أو انسخه
entry-tools-sms = أرسل كرسالة نصية
entry-tools-card = احفظ في جهات الاتصال
entry-tools-copied = تم النسخ.
entry-tools-by-hand = انسخ بنفسك:
entry-tools-wrong = هل هناك خطأ؟ اكتب لنا
entry-tools-wrong-tell = هل هناك خطأ؟ أخبرهم وقل الرمز { $code }.
entry-tools-wrong-note = لا تكتب شيئاً عن نفسك.

near-walk =
    { $minutes ->
        [zero] { $metres } م، أقل من دقيقة سيراً على الأقدام
        [one] { $metres } م، حوالي دقيقة سيراً على الأقدام
        [two] { $metres } م، حوالي دقيقتين سيراً على الأقدام
        [few] { $metres } م، حوالي { $minutes } دقائق سيراً على الأقدام
        [many] { $metres } م، حوالي { $minutes } دقيقة سيراً على الأقدام
       *[other] { $metres } م، حوالي { $minutes } دقيقة سيراً على الأقدام
    }
share-text = { $about }. الرمز { $code }: { $link }
share-text-neutral = الرمز { $code }: { $link }
share-card-code = الرمز { $code } في { $site }
share-card-doubt = غير مؤكد. { $label }: { $value }. { $doubt }
wrong-subject = الرمز { $code }
wrong-body = الرمز { $code }، معلومات من { $date }. هذا خطأ:
