# Maskinöversatt 2026-11-21, inte granskad av någon person.
# Paper: print of every page.

# At the foot of every printed page. The day the site was built, not the day of printing.
print-foot-edition = Așa arăta site-ul la { $date }. Între timp ceva se poate să se fi schimbat.
# Below the QR code of a printed page.
entry-qr-code = Cod { $code }
