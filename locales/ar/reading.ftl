# المساعدة في القراءة.

read-aloud-play = اقرأ الصفحة بصوت عال
read-aloud-pause = توقف مؤقتاً
read-aloud-stop = أوقف القراءة
read-aloud-note = هاتفك أو حاسوبك هو الذي يقرأ. النص لا يُرسل.
read-aloud-none = لا يوجد صوت للغة العربية في هاتفك أو حاسوبك.
