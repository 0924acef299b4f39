# Maskinöversatt 2026-11-21, inte granskad av någon person.
# Om det är öppet just nu.

open-now-now = Öppet nu
open-now-until = Öppet nu till klockan { $time }
open-now-soon = Öppet nu. Stänger snart: klockan { $time }
open-now-closed = Stängt nu
open-now-opens = Stängt nu. Öppnar { $time }
open-now-tomorrow = Stängt nu. Öppnar i morgon klockan { $time }
open-now-booking = Du måste boka tid först
open-now-ring = Ring eller fråga först. Vi vet inte säkert om det är öppet.
open-now-overdue = Ring eller fråga först. Det vi vet är gammalt.
open-now-unknown = Vi vet inte när det är öppet.
open-now-unknown-today = Vi vet inte om det är öppet nu.
open-now-unconfirmed = { $status } (ingen har frågat om tiderna stämmer)
open-now-due = Någon skulle ha ringt och frågat om det här stämmer senast den { $date }. Ring eller fråga innan du litar på det.
