# اعثر على مساعدة بثلاثة أسئلة: أين وماذا ومن.

find-link-text = اعثر على مساعدة بثلاثة أسئلة
find-link-note = أين أنت، وماذا تحتاج، ومن أنت؟ ثم ترى ما هو مخصص لك.

find-title = اعثر على مساعدة بثلاثة أسئلة
find-step = السؤال { $step } من { $total }
find-where = أين أنت؟
find-elsewhere = في مكان آخر من { $area }
find-what = ماذا تحتاج؟
find-who = من أنت؟
find-who-note = نسأل فقط عما يفرّق بين الأماكن. لا نحفظ جوابك، لكن الصفحة التي تفتحها تظهر في سجل المتصفح.
find-who-skip = لا أريد أن أجيب. اعرض كل شيء.

find-age-under = أقل من { $age } سنة
find-age-from = { $age } سنة أو أكثر
find-age-between = { $from }–{ $to } سنة
find-age-exactly = { $age } سنة
find-woman = امرأة
find-man = رجل
find-gender-other = جنس آخر، أو لا أريد أن أقول
find-registered-in = مسجل (folkbokförd) في { $area }
find-registered-not = غير مسجل (folkbokförd) في { $areas }

find-answers = أجوبتك
find-change = غيّر الأجوبة
find-fits = هذا لك
find-fits-if = هذا لك إذا انطبقت عليك الكلمات أدناه
find-unknown = لا نعرف إن كان هذا لك. اسأل أولاً
find-unknown-what = لا نعرف: { $what }
find-only-with-words = اقرأ لمن هو
find-none = لا نعرف شيئاً هو لك بالتأكيد. اسأل:
find-left-out =
    { $count ->
        [zero] لا يوجد مكان آخر مغلق أو لغيرك.
        [one] يوجد مكان واحد آخر مغلق أو لغيرك.
        [two] يوجد مكانان آخران مغلقان أو لغيرك.
        [few] توجد { $count } أماكن أخرى مغلقة أو لغيرك.
        [many] يوجد { $count } مكاناً آخر مغلقاً أو لغيرك.
       *[other] يوجد { $count } مكان آخر مغلق أو لغيرك.
    }
find-all = اعرض كل شيء
