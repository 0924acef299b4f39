# Maskinöversatt 2026-11-21, inte granskad av någon person.
# Sidan om i kväll och i natt.

tonight-title = Сьогодні ввечері та вночі: { $area }
tonight-summary = Де поспати, поїсти й зігрітися та кому зателефонувати: { $area }.
tonight-numbers = Телефонуйте
tonight-week = Відчинено найближчими днями
tonight-week-note = Ми показуємо лише місця, години яких знаємо.
tonight-today = сьогодні
tonight-day-none = Ми не знаємо нічого, що відчинено.
tonight-none = Ми не знаємо тут жодного місця. Зателефонуйте й запитайте.
tonight-unknown = Цього ми не знаємо: { $facts }.
tonight-confirmed = Підтверджено { $date }.
tonight-unconfirmed = Цього ніхто не підтвердив.
tonight-ask = Не знаєте, куди йти?
tonight-more = Докладніше
tonight-made = Сторінку створено { $date }.
tonight-others = Також допомагають:
