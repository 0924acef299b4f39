# Maskinöversatt 2026-11-21, inte granskad av någon person.
# Om det är öppet just nu.

open-now-now = Teraz otwarte
open-now-until = Teraz otwarte, do { $time }
open-now-soon = Teraz otwarte, ale wkrótce zamknięcie: { $time }
open-now-closed = Teraz zamknięte
open-now-opens = Teraz zamknięte, otwarcie: { $time }
open-now-tomorrow = Teraz zamknięte, otwarcie jutro: { $time }
open-now-booking = Najpierw umów się na wizytę
open-now-ring = Najpierw zadzwoń lub zapytaj. Nie wiadomo na pewno, czy jest otwarte.
open-now-overdue = Najpierw zadzwoń lub zapytaj. Informacje są stare.
open-now-unknown = Nie wiemy, kiedy jest otwarte.
open-now-unknown-today = Nie wiemy, czy teraz jest otwarte.
open-now-unconfirmed = { $status } (nikt nie potwierdził godzin)
open-now-due = Te informacje należało ponownie potwierdzić najpóźniej { $date }. Zadzwoń lub zapytaj, zanim na nich polegasz.
