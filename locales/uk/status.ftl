# Maskinöversatt 2026-11-21, inte granskad av någon person.
# Om det är öppet just nu.

open-now-now = Зараз відчинено
open-now-until = Зараз відчинено, до { $time }
open-now-soon = Зараз відчинено, але скоро зачиниться: { $time }
open-now-closed = Зараз зачинено
open-now-opens = Зараз зачинено, відчиниться: { $time }
open-now-tomorrow = Зараз зачинено, відчиниться завтра: { $time }
open-now-booking = Спершу запишіться на прийом
open-now-ring = Спершу зателефонуйте або запитайте. Невідомо напевно, чи відчинено.
open-now-overdue = Спершу зателефонуйте або запитайте. Відомості застаріли.
open-now-unknown = Ми не знаємо, коли відчинено.
open-now-unknown-today = Ми не знаємо, чи зараз відчинено.
open-now-unconfirmed = { $status } (ніхто не підтвердив години)
open-now-due = Ці відомості слід було знову підтвердити до { $date }. Зателефонуйте або запитайте, перш ніж на них покладатися.
