# Paper: print of every page.

# At the foot of every printed page. The day the site was built, not the day of printing.
print-foot-edition = هكذا كان الموقع في { $date }. ربما تغير شيء بعد ذلك.
# Below the QR code of a printed page.
entry-qr-code = الرمز { $code }

## Leaflet: one A4 that folds to a book of eight pages. Few words: the sheet is small.
leaflet-title = مطوية { $area }
# Title of the discreet leaflet: no word about violence, addiction or debts.
leaflet-discreet-title = أرقام مفيدة في { $area }
leaflet-summary = أهم الأرقام والعناوين في { $area } على ورقة A4 واحدة تُطوى إلى كتيب صغير.
# The sheet has eight boxes in two rows of four, and a dashed line between the four in the middle.
leaflet-how-title = كيف تصنع الكتيب
leaflet-how-print = اطبع الورقة على A4 بالعرض وبالحجم الكامل (100%) على وجه واحد.
leaflet-how-fold = اطوِ الورقة حتى تصير ثمانية مربعات متساوية، ثم افتحها.
leaflet-how-cut = اطوِها من المنتصف، الضلع القصير على الضلع القصير. قص من الطية على الخط المتقطع.
leaflet-how-book = افتحها. اطوِها بالطول، وادفع الطرفين أحدهما نحو الآخر، واطوِ بحيث يكون الغلاف في الخارج.
leaflet-sos = خطر على الحياة: اتصل بـ
leaflet-code = الرمز { $code }
# Days in a row, for example Monday–Friday.
leaflet-days = { $from }–{ $to }
leaflet-open = { $days }: { $times }
# Heading in the discreet leaflet above numbers that have only a code.
leaflet-numbers = أرقام أخرى
leaflet-say = أرِ هذا أو قله
leaflet-say-bed = ليس لدي مكان أنام فيه الليلة. هل تستطيعون مساعدتي؟
leaflet-say-interpreter = هل تستطيعون الاتصال بمترجم؟ أتكلم { $language }.
leaflet-say-written = أريد أن أقدم طلباً. أريد القرار على ورق.
leaflet-say-elsewhere = إن لم تستطيعوا مساعدتي: إلى أين أذهب؟
leaflet-whom = لا تعرف إلى أين تتوجه؟
leaflet-codes = قل الرمز لمن يساعدك، فتجدان الصفحة نفسها.
leaflet-edition = إصدار { $date }
leaflet-confirmed = أقدم معلومة تأكدت في { $date }. من الأفضل أن تتصل قبل أن تذهب.
leaflet-unconfirmed = لم تتأكد كل المعلومات. اتصل قبل أن تذهب.

## The page for those who print for others.
print-pack-sheets = أوراق بكل اللغات
print-pack-title = اطبع لغيرك
print-pack-summary = أوراق تطبعها وتعطيها لمن يحتاج إليها. اختر الورقة ثم اللغة.
print-pack-how = كيف تطبع
print-pack-how-print = افتح الورقة باللغة المناسبة. على الحاسوب اضغط Ctrl وP. اختر A4 والحجم الكامل (100%).
print-pack-how-fold = تُطبع المطوية بالعرض. في صفحتها شرح الطي والقص.
print-pack-how-edition = على كل ورقة تاريخ. اطبع طبعة جديدة كل ثلاثة أشهر، على ورق بلون جديد إن أمكن، وتخلص من القديمة.
print-pack-how-discreet = «{ $title }» مطوية بلا كلمات عن العنف أو الإدمان أو الديون. اسأل الشخص أي ورقة يجرؤ على حملها.
print-pack-how-language = النص غير المترجم مكتوب بالسويدية، ويظهر ذلك على الورقة. في أسفل كل صفحة يمكنك تغيير اللغة.
print-pack-one = ورقة A4 واحدة
print-pack-two = ورقتان A4 على الأكثر
