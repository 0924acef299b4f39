# Maskinöversatt 2026-11-21, inte granskad av någon person.
# كلمات لما هو مكتوب بكلمات إنجليزية في ملفات المحتوى.

access-open = لا تحتاج إلى قرار
access-decision = يتطلب قراراً (biståndsbeslut)
access-referral = يتطلب إحالة
access-unknown = لا نعرف إن كان القرار مطلوباً

status-open = مفتوح
status-seasonal = في جزء من السنة فقط
status-uncertain = لسنا متأكدين أنه ما زال موجوداً
status-paused = مغلق حالياً
status-closed = أُغلق

operator-municipality = بلدية
operator-region = إقليم (رعاية صحية)
operator-state = جهة حكومية
operator-civil-society = جمعية أو منظمة
operator-church = كنيسة أو رعية
operator-company = شركة
operator-foundation = مؤسسة

gender-women = للنساء
gender-men = للرجال
gender-any = للنساء والرجال وكل الأجناس
gender-unknown = لا نعرف إن كان للنساء والرجال معاً

condition-addiction = لمن لديه إدمان
condition-mental-illness = لمن لديه معاناة نفسية
condition-violence = لمن يتعرض للعنف أو التهديد
condition-debt = لمن عليه ديون
condition-homelessness = لمن ليس لديه مسكن
condition-eu-citizen = لمواطني بلد آخر في الاتحاد الأوروبي أو المنطقة الاقتصادية الأوروبية
condition-tenant = لمن يستأجر مسكنه
condition-psychiatric-disability = لمن لديه إعاقة نفسية
condition-relative = للأقارب والأصدقاء
condition-gambling = لمن يقامر أكثر مما ينبغي
condition-child = للأطفال والشباب

cost-free = مجاناً
cost-fee = له تكلفة

phone-label-main = الهاتف
phone-label-reception = هاتف الاستقبال
phone-label-emergency = هاتف المساعدة العاجلة
phone-label-advice = هاتف للنصيحة
phone-label-information = هاتف للمعلومات
phone-label-alternative = رقم آخر إن لم يعمل الأول
phone-label-from-abroad = الهاتف من خارج السويد

hours-for-phone = أوقات الهاتف
hours-for-visit = أوقات الزيارة
hours-for-chat = أوقات الدردشة

accessibility-step-free = مدخل بلا درجات
accessibility-accessible-toilet = مرحاض يناسب الكرسي المتحرك
accessibility-hearing-loop = نظام سمعي مساعد (hörslinga)
accessibility-lift = مصعد

bring-id-document = وثيقة هوية
bring-bank-id = BankID
bring-letter = الرسالة التي وصلتك
bring-library-card = بطاقة المكتبة
bring-nothing = لا تحتاج أن تحضر شيئاً

way-in-drop-in = تعال مباشرة، بلا موعد
way-in-phone = اتصل بالهاتف
way-in-visit = قم بزيارة
way-in-booking = احجز موعداً
way-in-e-service = خدمة إلكترونية على الإنترنت
way-in-form = استمارة ورقية
way-in-chat = دردشة
way-in-referral = يحيلك شخص آخر
way-in-application = تقديم طلب

doubt-old = هذه المعلومة قديمة.
doubt-conflict = المصادر تقول أشياء مختلفة.
doubt-moved = ربما انتقل المكان.
doubt-temporary = كانت هذه المعلومة صحيحة لفترة فقط.

## اللغات التي يتحدثون بها
spoken-sv = السويدية
spoken-en = الإنجليزية
spoken-ar = العربية
spoken-bs = البوسنية
spoken-de = الألمانية
spoken-es = الإسبانية
spoken-fa = الفارسية (فارسي، دري)
spoken-fi = الفنلندية
spoken-fr = الفرنسية
spoken-ku = الكردية
spoken-pl = البولندية
spoken-ps = البشتو
spoken-ro = الرومانية
spoken-rom = الرومانية الغجرية (romani)
spoken-ru = الروسية
spoken-so = الصومالية
spoken-sq = الألبانية
spoken-swl = لغة الإشارة السويدية
spoken-ti = التغرينية
spoken-tr = التركية
spoken-uk = الأوكرانية
