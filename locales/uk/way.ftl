# Maskinöversatt 2026-11-21, inte granskad av någon person.
# Vägen dit, att dela en sida, och att säga till om fel.

entry-tools-title = Як дістатися й поділитися
entry-tools-copy-address = Скопіювати адресу
entry-tools-map = Відкрити на карті телефона
entry-tools-share = Поділитися посиланням або скопіювати його
entry-tools-sms = Надіслати як SMS
entry-tools-copied = Скопійовано.
entry-tools-by-hand = Скопіюйте самі:
entry-tools-wrong = Щось неправильно? Напишіть нам
entry-tools-wrong-tell = Щось неправильно? Повідомте про це й назвіть код { $code }.
entry-tools-wrong-note = Не пишіть нічого про себе.

share-text = { $about }. Код { $code }: { $link }
share-text-neutral = Код { $code }: { $link }
wrong-subject = Код { $code }
wrong-body = Код { $code }, дані від { $date }. Ось що неправильно:
entry-tools-contact = Зберегти номер у телефоні
contact-note = Код { $code }. Відомості були правильні { $date }. Перевірте на сторінці, чи вони не змінилися.

near-title = Неподалік
near-distance = { $metres } м
near-note = Відстань по прямій. Шлях може бути довшим.
