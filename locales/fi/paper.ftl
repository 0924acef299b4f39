# Maskinöversatt 2026-11-21, inte granskad av någon person.
# Paper: print of every page.

# At the foot of every printed page. The day the site was built, not the day of printing.
print-foot-edition = Näin sivustolla luki { $date }. Jokin on voinut muuttua sen jälkeen.
# Below the QR code of a printed page.
entry-qr-code = Koodi { $code }
