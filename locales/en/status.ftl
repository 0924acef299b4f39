# Whether it is open just now.

open-now-now = Open now
open-now-until = Open now until { $time }
open-now-soon = Open now, but closes soon: { $time }
open-now-closed = Closed now
open-now-opens = Closed now, opens { $time }
open-now-tomorrow = Closed now, opens tomorrow { $time }
open-now-booking = Book a time first
open-now-ring = Call or ask first. It is uncertain whether it is open.
open-now-overdue = Call or ask first. The information is old.
open-now-unknown = We do not know when it is open.
open-now-unknown-today = We do not know whether it is open now.
open-now-unconfirmed = { $status } (nobody has confirmed the hours)
open-now-due = The information should have been confirmed again by { $date }. Call or ask before you rely on it.
