# Om det är öppet just nu.

open-now-now = Öppet nu
open-now-until = Öppet nu till { $time }
open-now-soon = Öppet nu, men stänger snart: { $time }
open-now-closed = Stängt nu
open-now-opens = Stängt nu, öppnar { $time }
open-now-tomorrow = Stängt nu, öppnar i morgon { $time }
open-now-booking = Boka tid först
open-now-ring = Ring eller fråga först. Det är osäkert om det är öppet.
open-now-overdue = Ring eller fråga först. Uppgifterna är gamla.
open-now-unknown = Vi vet inte när det är öppet.
open-now-unknown-today = Vi vet inte om det är öppet nu.
open-now-unconfirmed = { $status } (ingen har bekräftat tiderna)
open-now-due = Uppgifterna skulle ha bekräftats igen senast den { $date }. Ring eller fråga innan du litar på dem.
