# Maskinöversatt 2026-11-21, inte granskad av någon person.
# Om det är öppet just nu.

open-now-now = Auki nyt
open-now-until = Auki nyt, sulkeutuu { $time }
open-now-soon = Auki nyt, mutta sulkeutuu pian: { $time }
open-now-closed = Suljettu nyt
open-now-opens = Suljettu nyt, avautuu { $time }
open-now-tomorrow = Suljettu nyt, avautuu huomenna { $time }
open-now-booking = Varaa ensin aika
open-now-ring = Soita tai kysy ensin. Ei ole varmaa, onko paikka auki.
open-now-overdue = Soita tai kysy ensin. Tiedot ovat vanhoja.
open-now-unknown = Emme tiedä, milloin paikka on auki.
open-now-unknown-today = Emme tiedä, onko paikka nyt auki.
open-now-unconfirmed = { $status } (kukaan ei ole vahvistanut aikoja)
open-now-due = Tiedot olisi pitänyt vahvistaa uudelleen viimeistään { $date }. Soita tai kysy, ennen kuin luotat niihin.
