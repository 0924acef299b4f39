# Maskinöversatt 2026-11-21, inte granskad av någon person.
# Om det är öppet just nu.

open-now-now = Deschis acum
open-now-until = Deschis acum până la { $time }
open-now-soon = Deschis acum, dar se închide curând: { $time }
open-now-closed = Închis acum
open-now-opens = Închis acum, se deschide: { $time }
open-now-tomorrow = Închis acum, se deschide mâine: { $time }
open-now-booking = Faceți întâi o programare
open-now-ring = Sunați sau întrebați întâi. Nu e sigur că e deschis.
open-now-overdue = Sunați sau întrebați întâi. Informațiile sunt vechi.
open-now-unknown = Nu știm când e deschis.
open-now-unknown-today = Nu știm dacă e deschis acum.
open-now-unconfirmed = { $status } (nimeni nu a confirmat orele)
open-now-due = Informațiile trebuiau confirmate din nou până la { $date }. Sunați sau întrebați înainte de a vă baza pe ele.
