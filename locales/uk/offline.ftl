# Maskinöversatt 2026-11-21, inte granskad av någon person.
# Sidan där man sparar i sin egen telefon, och det som står på sparade sidor.

offline-title = Зберегти в телефоні
offline-title-area = Зберегти в телефоні: { $area }
offline-summary = Тоді ви зможете читати й шукати без інтернету.
offline-what = Ви зберігаєте українською все, що в нас написано про це місце: { $area }. Пошук теж зберігається.
offline-own-title = Лише на власному телефоні
offline-own = Не зберігайте на комп’ютері чи телефоні, яким користуються інші люди, наприклад у бібліотеці. Інші можуть побачити, що ви це читали.
offline-remove-title = Це можна видалити
offline-remove = Поверніться сюди й натисніть «Видалити». Тоді зі збереженого нічого не залишиться. Браузер усе ж може пам’ятати, які сторінки ви відвідували.
offline-home-title = Додайте сторінку на головний екран
offline-home = Відкрийте меню браузера. Виберіть «Додати на головний екран» або «Встановити». Тоді ви потрапите сюди одним дотиком.
offline-stick-title = Для тих, хто допомагає іншим
offline-stick = Можна завантажити весь сайт усіма мовами як файл zip. Розпакуйте його на USB-накопичувач і відкрийте index.html. Тоді сайт можна читати на комп’ютері без інтернету.
offline-stick-link = Завантажити весь сайт ({ $size } МБ)
offline-others = Інші території

## Knapparna och vad de svarar
offline-box-size = Обсяг завантаження – приблизно { $size } кБ.
offline-box-save = Зберегти: { $area }
offline-box-saving = Зберігаємо…
offline-box-saved = Збережено. Дата відомостей: { $date }.
offline-box-newer = Є новіші відомості, ніж ті, що ви зберегли.
offline-box-update = Завантажити нові відомості
offline-box-remove = Видалити
offline-box-removed = Видалено. Нічого не залишилося.
offline-box-failed = Завантажити не вдалося. Нічого нового не збережено. Перевірте, чи є інтернет, і спробуйте ще раз.
offline-box-full = У телефоні немає місця. Нічого нового не збережено.
offline-box-old = Ваш браузер не може зберігати. Можливо, він застарий або вікно приватне.
offline-box-insecure = З цієї адреси зберегти не можна. Вона не починається з https.
offline-box-file = Ви вже читаєте без інтернету, з файлу. Тому зберігати не потрібно.
offline-box-noscript = Зберегти можна лише тоді, коли в браузері ввімкнено JavaScript.

## På sidor som är sparade
offline-saved-notice = Ви читаєте збережену сторінку. Дата відомостей: { $date }.
offline-saved-newer = Є новіші відомості, ніж ті, що ви зберегли.
offline-saved-link = Що ви зберегли
offline-missing-title = Цю сторінку не збережено
offline-missing-text = Зараз у вас немає інтернету. Цю сторінку не збережено в телефоні.
