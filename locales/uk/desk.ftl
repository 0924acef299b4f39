# Maskinöversatt 2026-11-21, inte granskad av någon person.
# Sidan att visa för personal: läsarens språk bredvid svenska. Meningarna står bredvid varandra: de ska säga samma sak.

staff-link-text = Показати працівникам
staff-link-note = Великий текст, на який можна вказати, якщо ви не можете чи не хочете сказати самі.

show-title = Показати працівникам: { $name }
show-summary = Покажіть цю сторінку тому, хто тут працює. Вкажіть пальцем на те, що хочете сказати.
show-staff = Вам, хто тут працює: людина вказує на те, що хоче сказати. Відповідайте так само, вказуючи.
show-code = Код { $code }
show-say = Я хочу сказати
show-answer = Відповіді, на які можна вказати
show-about = Про це місце
show-back = Назад до сторінки про це місце

## Det läsaren vill säga
show-say-language = Моя мова: { $language }
show-say-interpreter = Чи можете ви зателефонувати перекладачеві?
show-say-read = Мені важко читати. Чи можете ви мені прочитати?
show-say-need = Мені потрібна допомога з цим:
show-say-place = Я шукаю це місце. Чи можете ви показати мені дорогу?
show-say-ring = Чи можете ви зателефонувати туди за мене?
show-say-come-in = Чи можна мені зараз зайти?
show-say-book = Я хочу записатися на прийом.
show-say-apply = Я хочу подати на це заяву. Як це зробити?
show-say-form = Чи можете ви допомогти мені заповнити заяву?
show-say-written = Чи можу я отримати рішення на папері?
show-say-appeal = Чи маю я право оскаржити рішення?
show-say-decision = Чи потрібне мені рішення, щоб отримати тут допомогу?
show-say-referral = Хто може написати мені направлення?
show-say-right = Чи маю я право на допомогу тут?
show-say-registered = Я не маю реєстрації (folkbokförd) у цьому муніципалітеті. Чи можу я все ж отримати допомогу?
show-say-cost = Чи це щось коштує?
show-say-bring = Що мені треба взяти з собою?
show-say-hours = Коли тут відчинено?
show-say-private = Чи можемо ми поговорити наодинці?
show-say-instead = Ви не можете мені допомогти? Куди мені піти натомість?

## Det personalen kan svara
show-answer-yes = Так
show-answer-no = Ні
show-answer-unsure = Не знаю. Я когось запитаю.
show-answer-wait = Зачекайте тут трохи.
show-answer-later = Приходьте сьогодні пізніше.
show-answer-tomorrow = Приходьте завтра.
show-answer-full = Зараз місць немає.
show-answer-interpreter = Ми телефонуємо перекладачеві.
show-answer-decision = Спочатку вам потрібне рішення.
show-answer-number = Година або кількість:
show-answer-go = Ідіть сюди:
