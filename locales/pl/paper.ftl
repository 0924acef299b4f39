# Maskinöversatt 2026-11-21, inte granskad av någon person.
# Paper: print of every page.

# At the foot of every printed page. The day the site was built, not the day of printing.
print-foot-edition = Tak wyglądała strona dnia { $date }. Od tego czasu coś mogło się zmienić.
# Below the QR code of a printed page.
entry-qr-code = Kod { $code }
