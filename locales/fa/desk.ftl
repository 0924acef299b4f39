# Maskinöversatt 2026-11-21, inte granskad av någon person.
# Sidan att visa för personal: läsarens språk bredvid svenska. Meningarna står bredvid varandra: de ska säga samma sak.

staff-link-text = به کارمند نشان دهید
staff-link-note = نوشتهٔ درشت برای وقتی که نمی‌توانید یا نمی‌خواهید خودتان بگویید. با انگشت نشان دهید.

show-title = برای نشان دادن به کارمند: { $name }
show-summary = این صفحه را به کسی که آنجا کار می‌کند نشان دهید. چیزی را که می‌خواهید بگویید با انگشت نشان دهید.
show-staff = برای شما که اینجا کار می‌کنید: این شخص حرفش را با انگشت نشان می‌دهد. شما هم با انگشت جواب دهید.
show-code = کد { $code }
show-say = می‌خواهم بگویم
show-answer = جواب‌هایی که می‌شود نشان داد
show-about = دربارهٔ این جا
show-back = بازگشت به صفحهٔ این جا

## Det läsaren vill säga
show-say-language = زبان من: { $language }
show-say-interpreter = می‌توانید به مترجم زنگ بزنید؟
show-say-read = خواندن برایم سخت است. می‌توانید برایم بخوانید؟
show-say-need = در این مورد کمک لازم دارم:
show-say-place = دنبال این جا می‌گردم. می‌توانید راه را نشانم دهید؟
show-say-ring = می‌توانید به جای من به آنجا زنگ بزنید؟
show-say-come-in = می‌توانم حالا وارد شوم؟
show-say-book = می‌خواهم وقت بگیرم.
show-say-apply = می‌خواهم برای این درخواست بدهم. چه کار کنم؟
show-say-form = می‌توانید در پر کردن درخواست کمکم کنید؟
show-say-written = می‌توانم تصمیم را روی کاغذ بگیرم؟
show-say-appeal = آیا حق دارم به این تصمیم اعتراض کنم؟
show-say-decision = آیا برای گرفتن کمک اینجا تصمیم اداره لازم است؟
show-say-referral = چه کسی می‌تواند برایم معرفی‌نامه بنویسد؟
show-say-right = آیا حق دارم اینجا کمک بگیرم؟
show-say-registered = من در این کمون ثبت نشده‌ام (folkbokförd). با این حال می‌توانم کمک بگیرم؟
show-say-cost = هزینه دارد؟
show-say-bring = چه چیزی باید همراه بیاورم؟
show-say-hours = چه وقت باز است؟
show-say-private = می‌توانیم جایی تنها حرف بزنیم؟
show-say-instead = شما نمی‌توانید کمکم کنید؟ پس کجا می‌توانم بروم؟

## Det personalen kan svara
show-answer-yes = بله
show-answer-no = نه
show-answer-unsure = نمی‌دانم. از کسی می‌پرسم.
show-answer-wait = کمی اینجا صبر کنید.
show-answer-later = امروز دیرتر برگردید.
show-answer-tomorrow = فردا برگردید.
show-answer-full = الان جا نیست.
show-answer-interpreter = به مترجم زنگ می‌زنیم.
show-answer-decision = اول تصمیم اداره لازم است.
show-answer-number = ساعت یا تعداد:
show-answer-go = به اینجا بروید:
