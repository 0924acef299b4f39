# الصفحة التي تُعرض على الموظفين: لغة القارئ بجانب السويدية. الجمل متقابلة ويجب أن تقول الشيء نفسه.

staff-link-text = اعرضها على الموظف
staff-link-note = نص كبير تشير إليه عندما لا تستطيع أو لا تريد أن تقوله بنفسك.

show-title = للعرض على الموظف: { $name }
show-summary = اعرض هذه الصفحة على من يعمل في المكان الذي أنت فيه. أشر إلى ما تريد أن تقوله.
show-staff = إلى من يعمل هنا: الشخص يشير إلى ما يريد أن يقوله. أجب بالإشارة.
show-code = الرمز { $code }
show-say = أريد أن أقول
show-answer = أجوبة للإشارة إليها
show-about = عن المكان
show-back = العودة إلى صفحة المكان

## ما يريد القارئ أن يقوله
show-say-language = لغتي: { $language }
show-say-interpreter = هل يمكنكم الاتصال بمترجم؟
show-say-read = القراءة صعبة عليّ. هل يمكنك أن تقرأ لي؟
show-say-need = أحتاج إلى مساعدة في هذا:
show-say-place = أبحث عن هذا المكان. هل يمكنك أن تدلني على الطريق؟
show-say-ring = هل يمكنك الاتصال بهم من أجلي؟
show-say-come-in = هل يمكنني الدخول الآن؟
show-say-book = أريد أن أحجز موعداً.
show-say-apply = أريد أن أقدم طلباً للحصول على هذا. ماذا أفعل؟
show-say-form = هل يمكنك مساعدتي في تعبئة الطلب؟
show-say-written = هل يمكنني الحصول على القرار مكتوباً على ورق؟
show-say-appeal = هل لي الحق في الاعتراض على القرار؟
show-say-decision = هل أحتاج إلى قرار لأحصل على مساعدة هنا؟
show-say-referral = من يستطيع أن يكتب لي إحالة؟
show-say-right = هل لي الحق في الحصول على مساعدة هنا؟
show-say-registered = لست مسجلاً (folkbokförd) في البلدية. هل يمكنني الحصول على مساعدة مع ذلك؟
show-say-cost = هل يكلف ذلك شيئاً؟
show-say-bring = ماذا يجب أن أحضر معي؟
show-say-hours = متى يكون المكان مفتوحاً؟
show-say-private = هل يمكننا أن نتحدث على انفراد؟
show-say-instead = ألا يمكنكم مساعدتي؟ إلى أين يمكنني أن أذهب بدلاً من ذلك؟

## ما يمكن أن يجيب به الموظف
show-answer-yes = نعم
show-answer-no = لا
show-answer-unsure = لا أعرف. سأسأل أحداً.
show-answer-wait = انتظر هنا قليلاً.
show-answer-later = عد لاحقاً اليوم.
show-answer-tomorrow = عد غداً.
show-answer-full = المكان ممتلئ الآن.
show-answer-interpreter = نحن نتصل بمترجم.
show-answer-decision = تحتاج إلى قرار أولاً.
show-answer-number = الساعة أو العدد:
show-answer-go = اذهب إلى هنا:
