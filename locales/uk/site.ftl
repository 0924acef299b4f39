# Maskinöversatt 2026-11-21, inte granskad av någon person.
# Ramen runt varje sida.

# Språkets eget namn på sig självt.
language-name = Українська
# Mellan orden i en uppräkning.
list-separator = { ", " }
page-title = { $title } – { $site }
skip-link-text = Перейти до змісту
site-languages = Мови
site-search = Пошук
site-sos = Хтось у небезпеці? Телефонуйте
site-footer-pages = Про цей сайт
site-footer-privacy = Ми не використовуємо файли cookie і нічого про вас не зберігаємо.
site-footer-machine = Кнопки й заголовки цього сайту переклала машина. Жодна людина їх не перевірила.
breadcrumbs-home = Головна
breadcrumbs-label = Ви тут

## Datum
date-full = { $day } { $month } { $year }
date-day = { $day } { $month }
date-month = { $month } { $year }
date-month-1 = січня
date-month-2 = лютого
date-month-3 = березня
date-month-4 = квітня
date-month-5 = травня
date-month-6 = червня
date-month-7 = липня
date-month-8 = серпня
date-month-9 = вересня
date-month-10 = жовтня
date-month-11 = листопада
date-month-12 = грудня
# Månaden när den står utan dag, som i ”november 2024”. Några språk böjer den annorlunda då.
date-month-alone-1 = січень
date-month-alone-2 = лютий
date-month-alone-3 = березень
date-month-alone-4 = квітень
date-month-alone-5 = травень
date-month-alone-6 = червень
date-month-alone-7 = липень
date-month-alone-8 = серпень
date-month-alone-9 = вересень
date-month-alone-10 = жовтень
date-month-alone-11 = листопад
date-month-alone-12 = грудень
date-weekday-1 = Понеділок
date-weekday-2 = Вівторок
date-weekday-3 = Середа
date-weekday-4 = Четвер
date-weekday-5 = П’ятниця
date-weekday-6 = Субота
date-weekday-7 = Неділя
