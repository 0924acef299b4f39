# Maskinöversatt 2026-11-21, inte granskad av någon person.
# Ord för det som står med engelska ord i innehållets filer.

access-open = به تصمیم اداره نیاز نیست
access-decision = به تصمیم اداره نیاز است (biståndsbeslut)
access-referral = به معرفی‌نامه نیاز است (remiss)
access-unknown = نمی‌دانیم تصمیم اداره لازم است یا نه

status-open = باز
status-seasonal = فقط بخشی از سال
status-uncertain = مطمئن نیستیم هنوز وجود داشته باشد
status-paused = فعلاً بسته
status-closed = برای همیشه بسته شده

operator-municipality = کمون (kommun)
operator-region = ریجن (بهداشت و درمان)
operator-state = ادارهٔ دولتی
operator-civil-society = انجمن یا سازمان
operator-church = کلیسا
operator-company = شرکت
operator-foundation = بنیاد

gender-women = برای زنان
gender-men = برای مردان
gender-any = برای همهٔ جنسیت‌ها
gender-unknown = نمی‌دانیم برای همهٔ جنسیت‌هاست یا نه

condition-addiction = کسی که اعتیاد دارد
condition-mental-illness = کسی که حال روانی بدی دارد
condition-violence = کسی که با خشونت یا تهدید روبه‌روست
condition-debt = کسی که بدهی (قرض) دارد
condition-homelessness = کسی که خانه ندارد
condition-eu-citizen = شهروند یک کشور دیگر اتحادیهٔ اروپا یا EES
condition-tenant = کسی که خانهٔ کرایه‌ای دارد
condition-psychiatric-disability = کسی که معلولیت روانی دارد
condition-relative = خویشاوندان و دوستان
condition-gambling = کسی که زیاد قمار می‌کند
condition-child = کودکان و جوانان

cost-free = رایگان
cost-fee = هزینه دارد

phone-label-main = تلفن
phone-label-reception = تلفن پذیرش
phone-label-emergency = تلفن کمک فوری
phone-label-advice = تلفن مشاوره
phone-label-information = تلفن اطلاعات
phone-label-alternative = شمارهٔ دیگر، اگر شمارهٔ اول کار نکرد
phone-label-from-abroad = تلفن از خارج سوئد

hours-for-phone = ساعت‌های تلفن
hours-for-visit = ساعت‌های مراجعه
hours-for-chat = ساعت‌های چت

accessibility-step-free = ورودی بدون پله
accessibility-accessible-toilet = دستشویی مناسب صندلی چرخ‌دار
accessibility-hearing-loop = حلقهٔ شنوایی برای سمعک (hörslinga)
accessibility-lift = آسانسور (لفت)

bring-id-document = کارت شناسایی
bring-bank-id = BankID
bring-letter = نامه‌ای که گرفته‌اید
bring-library-card = کارت کتابخانه
bring-nothing = لازم نیست چیزی بیاورید

way-in-drop-in = همین طور بیایید، بدون وقت قبلی
way-in-phone = زنگ بزنید
way-in-visit = به آن جا بروید
way-in-booking = وقت بگیرید
way-in-e-service = خدمات اینترنتی
way-in-form = فرم (فورم)
way-in-chat = چت کنید
way-in-referral = کسی شما را معرفی می‌کند
way-in-application = درخواست

doubt-old = این اطلاعات قدیمی است.
doubt-conflict = منبع‌ها چیزهای متفاوتی می‌گویند.
doubt-moved = شاید این جا نقل مکان کرده باشد.
doubt-temporary = این اطلاعات فقط برای مدتی درست بود.

## Språk som talas på en verksamhet
spoken-sv = سوئدی
spoken-en = انگلیسی
spoken-ar = عربی
spoken-bs = بوسنیایی
spoken-de = آلمانی
spoken-es = اسپانیایی
spoken-fa = فارسی و دری
spoken-fi = فنلاندی
spoken-fr = فرانسوی
spoken-ku = کردی
spoken-pl = لهستانی (پولندی)
spoken-ps = پشتو
spoken-ro = رومانیایی
spoken-rom = رومانی، زبان روماها (romani)
spoken-ru = روسی
spoken-so = سومالیایی
spoken-sq = آلبانیایی
spoken-swl = زبان اشارهٔ سوئدی
spoken-ti = تیگرینیا
spoken-tr = ترکی
spoken-uk = اوکراینی
