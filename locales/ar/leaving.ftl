# مغادرة الصفحة بسرعة.

exit-page-link = غادر الصفحة بسرعة
exit-page-note = يفتح { $host }. يبقى المتصفح يتذكر أنك كنت هنا.
exit-page-traces = كيف تزيل الآثار
exit-page-key = أو اضغط مفتاح Shift ثلاث مرات.

leaving-title-entry = صفحة { $code }
leaving-title-topic = المساعدة في { $area }، صفحة { $number }
leaving-description = معلومات وجهات اتصال.
