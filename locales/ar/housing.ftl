# السكن كجدول: نوع السكن، ولمن، والدعم، وكيف تصل إليه.

fact-housing = نوع السكن
fact-support = الدعم في السكن

housing-map-title = السكن في { $area }
housing-map-place = المكان
housing-map-none = لا نعرف شيئاً من هذا النوع.
housing-map-unknown = لا نعرف
housing-map-way-unknown = لا نعرف كيف تحصل على مكان

housing-form-night = ليلة واحدة
housing-form-temporary = مدة قصيرة
housing-form-supported = سكن مع دعم كثير
housing-form-sublet = شقة من مستأجر آخر أو لمدة محددة
housing-form-care = سكن من أجل الرعاية
housing-form-own = مسكن خاص بك

housing-support-none = لا يشمل دعماً
housing-support-visits = يأتي الدعم إلى بيتك
housing-support-staff-part-day = فيه موظفون في جزء من اليوم
housing-support-staff-always = فيه موظفون طوال اليوم والليل
housing-support-included = يشمل دعماً. لا نعرف مقداره
housing-support-unknown = لا نعرف أي دعم يشمل
