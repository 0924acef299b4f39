# Maskinöversatt 2026-11-21, inte granskad av någon person.
# كلمات الصفحات نفسها.

home-title = مساعدة لمن ليس لديه مسكن
home-summary = هنا تعرف إلى من تلجأ إن لم يكن لديك مكان تسكن فيه أو قد تفقد مسكنك. لا تحتاج أن تقول من أنت لكي تقرأ هنا.
home-needs = ماذا تحتاج؟
home-situations = ما هو وضعك؟
home-guides = خطوة بخطوة
home-areas = كل شيء في مكان واحد

area-title = المساعدة في { $area }
area-summary = كل المساعدة التي نعرفها في { $area } لمن ليس لديه مسكن أو قد يفقد مسكنه.
area-group = في { $area }
area-a-to-z = كل شيء حسب الحروف

topic-in-area = { $topic } – { $area }
topic-guides = ابدأ هنا
topic-empty = لا نعرف حتى الآن خدمة تناسب هذا.
topic-ask = ألا تجد ما يناسبك؟
topic-others = شيء آخر؟

service-facts = باختصار

a-z-title = حسب الحروف
a-z-title-area = حسب الحروف في { $area }
a-z-summary = كل الخدمات والأدلة مرتبة حسب الحروف.
a-z-find = للبحث في هذه الصفحة: اضغط Ctrl وF على الحاسوب. في الهاتف اختر «البحث في الصفحة» من قائمة المتصفح.
a-z-digits = 0–9
letter-nav-label = الحروف

search-title = البحث عن مساعدة
search-summary = ابحث في كل المساعدة التي نعرفها.
search-tip = اكتب بكلماتك، مثل «أنام الليلة» أو «دوش» أو «لا أستطيع دفع الإيجار». لا بأس إن أخطأت في الكتابة.
search-private = يتم البحث هنا في متصفحك. ما تكتبه لا يُرسل ولا يُحفظ.
search-others = اقرأ القائمة كاملة

glossary-title = قائمة الكلمات
glossary-summary = كلمات صعبة مع شرحها.

how-we-know-title = كيف نعرف
how-we-know-summary = من أين تأتي المعلومات وما الذي لا نعرفه.
how-we-know-gaps = معلومات غير مؤكدة أو غير معروفة
how-we-know-sources = كل المصادر
how-we-know-sources-summary = كل ما يستند إليه هذا الموقع، مرتباً حسب الجهة الناشرة.

not-found-title = هذه الصفحة غير موجودة
not-found-text = هذه الصفحة غير موجودة. ربما نُقلت إلى مكان آخر.
