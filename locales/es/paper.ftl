# Maskinöversatt 2026-11-21, inte granskad av någon person.
# Paper: print of every page.

# At the foot of every printed page. The day the site was built, not the day of printing.
print-foot-edition = Así estaba el sitio el { $date }. Algo puede haber cambiado desde entonces.
# Below the QR code of a printed page.
entry-qr-code = Código { $code }
