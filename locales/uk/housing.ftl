# Житло як таблиця: вид, для кого, підтримка і як потрапити.

fact-housing = Вид житла
fact-support = Підтримка в житлі

housing-map-title = Житло: { $area }
housing-map-place = Місце
housing-map-none = Такого не знаємо.
housing-map-unknown = Не знаємо
housing-map-way-unknown = Не знаємо, як отримати місце

housing-form-night = Одна ніч
housing-form-temporary = Короткий час
housing-form-supported = Житло з великою підтримкою
housing-form-sublet = Квартира з других рук або на певний час
housing-form-care = Житло для догляду
housing-form-own = Власне житло

housing-support-none = Підтримки немає
housing-support-visits = Підтримка приходить до вас додому
housing-support-staff-part-day = Працівники частину доби
housing-support-staff-always = Працівники цілодобово
housing-support-included = Підтримка є. Не знаємо, скільки
housing-support-unknown = Не знаємо, яка є підтримка
