# جای زندگی در یک جدول: نوع، برای چه کسی، پشتیبانی و راه ورود.

fact-housing = نوع جای زندگی
fact-support = پشتیبانی در جای زندگی

housing-map-title = جای زندگی در { $area }
housing-map-place = جا
housing-map-none = جایی نمی‌شناسیم.
housing-map-unknown = نمی‌دانیم
housing-map-way-unknown = نمی‌دانیم چگونه جا می‌گیرید

housing-form-night = یک شب
housing-form-temporary = مدت کوتاه
housing-form-supported = جای زندگی با پشتیبانی زیاد
housing-form-sublet = آپارتمان دست دوم یا برای مدت معین
housing-form-care = جای زندگی برای مراقبت
housing-form-own = خانهٔ مستقل

housing-support-none = پشتیبانی ندارد
housing-support-visits = پشتیبانی به خانهٔ شما می‌آید
housing-support-staff-part-day = کارمند در بخشی از شبانه‌روز هست
housing-support-staff-always = کارمند شبانه‌روز هست
housing-support-included = پشتیبانی دارد. نمی‌دانیم چقدر
housing-support-unknown = نمی‌دانیم چه پشتیبانی دارد
