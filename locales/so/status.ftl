# Maskinöversatt 2026-11-21, inte granskad av någon person.
# Om det är öppet just nu.

open-now-now = Hadda waa furan yahay
open-now-until = Hadda waa furan yahay ilaa { $time }
open-now-soon = Hadda waa furan yahay, laakiin dhawaan ayuu xirmayaa: { $time }
open-now-closed = Hadda waa xiran yahay
open-now-opens = Hadda waa xiran yahay, wuxuu furmayaa { $time }
open-now-tomorrow = Hadda waa xiran yahay, berri ayuu furmayaa { $time }
open-now-booking = Marka hore ballan qabso
open-now-ring = Marka hore wac ama weydii. Ma hubno inuu furan yahay.
open-now-overdue = Marka hore wac ama weydii. Xogtu waa mid hore.
open-now-unknown = Ma ogin goorta uu furan yahay.
open-now-unknown-today = Ma ogin inuu hadda furan yahay.
open-now-unconfirmed = { $status } (cidina ma xaqiijin saacadaha)
open-now-due = Xogta waxay ahayd in mar kale la xaqiijiyo ugu dambayn { $date }. Wac ama weydii ka hor intaadan ku kalsoonaan.
