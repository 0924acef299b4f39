# اعثر على مساعدة بثلاثة أسئلة: أين وماذا ومن.

find-title = اعثر على مساعدة بثلاثة أسئلة
find-note = أين أنت، وماذا تحتاج، ومن أنت؟ ثم ترى ما هو مخصص لك.
find-where = أين أنت؟
find-elsewhere = في مكان آخر من { $area }
find-what = ماذا تحتاج؟
find-who = من أنت؟
find-who-note = نسأل فقط عما يفرّق بين الأماكن. لا نحفظ جوابك. لكن المتصفح يتذكر الصفحات التي فتحتها.
find-skip = لا أريد أن أجيب. اعرض كل شيء.
find-title-who = من أنت؟ { $topic }
find-title-found = { $topic }، الجواب { $number }
find-or = { $first }، أو: { $second }
find-woman = امرأة
find-man = رجل
find-other = جنس آخر، أو لا أريد أن أقول
find-registered-not = غير مسجل (folkbokförd) في { $area }
find-registered-unsure = لا أعرف أين أنا مسجل (folkbokförd)
find-result = هذا ما نعرفه بحسب أجوبتك.
find-everyone = لا نسأل من أنت. فهذا لا يغيّر شيئاً هنا.
find-fits = هذا لك
find-fits-if = هذا لك إذا انطبقت عليك الكلمات
find-unknown = لا نعرف إن كان هذا لك. اسأل أولاً
find-none = لا نعرف شيئاً هو لك بالتأكيد.
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
