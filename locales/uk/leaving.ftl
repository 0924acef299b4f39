# Швидко залишити сторінку.

exit-page-link = Швидко залишити сторінку
exit-page-note = Відкриває { $host }. Браузер однаково пам’ятає, що ви тут були.
exit-page-traces = Як прибрати сліди
exit-page-key = Або натисніть Shift тричі.

leaving-title-entry = Сторінка { $code }
leaving-title-topic = Допомога: { $area }, сторінка { $number }
leaving-description = Інформація та контакти.
