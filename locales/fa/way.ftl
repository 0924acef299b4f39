# Maskinöversatt 2026-11-21, inte granskad av någon person.
# Vägen dit, att dela en sida, och att säga till om fel.

entry-tools-title = راه و فرستادن صفحه
entry-tools-copy-address = نشانی را کپی کنید
entry-tools-map = در نقشهٔ تلفن باز کنید
entry-tools-share = لینک را بفرستید یا کپی کنید
entry-tools-sms = با پیامک بفرستید
entry-tools-copied = کپی شد.
entry-tools-by-hand = خودتان کپی کنید:
entry-tools-wrong = چیزی غلط است؟ برای ما بنویسید
entry-tools-wrong-tell = چیزی غلط است؟ به آنها خبر دهید و بگویید کد { $code }.
entry-tools-wrong-note = دربارهٔ خودتان چیزی ننویسید.

share-text = { $about }. کد { $code }: { $link }
share-text-neutral = کد { $code }: { $link }
wrong-subject = کد { $code }
wrong-body = کد { $code }، اطلاعات از { $date }. این غلط است:
entry-tools-contact = شماره را در تلفن ذخیره کنید
contact-note = کد { $code }. این اطلاعات در { $date } درست بود. در صفحه ببینید آیا تغییر کرده است.

near-title = نزدیک اینجا
near-distance = { $metres } متر
near-note = فاصله در خط مستقیم است. راه ممکن است طولانی‌تر باشد.
