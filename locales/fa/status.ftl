# Maskinöversatt 2026-11-21, inte granskad av någon person.
# Om det är öppet just nu.

open-now-now = اکنون باز است
open-now-until = اکنون باز است تا { $time }
open-now-soon = اکنون باز است، اما به‌زودی بسته می‌شود: { $time }
open-now-closed = اکنون بسته است
open-now-opens = اکنون بسته است، باز می‌شود: { $time }
open-now-tomorrow = اکنون بسته است، فردا باز می‌شود: { $time }
open-now-booking = اول وقت بگیرید
open-now-ring = اول زنگ بزنید یا بپرسید. معلوم نیست که باز باشد.
open-now-overdue = اول زنگ بزنید یا بپرسید. اطلاعات قدیمی است.
open-now-unknown = نمی‌دانیم چه وقت باز است.
open-now-unknown-today = نمی‌دانیم که اکنون باز است یا نه.
open-now-unconfirmed = { $status } (کسی ساعت‌ها را تأیید نکرده است)
open-now-due = این اطلاعات باید تا { $date } دوباره تأیید می‌شد. پیش از آن که به آن تکیه کنید، زنگ بزنید یا بپرسید.
