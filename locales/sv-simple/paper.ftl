# Maskinöversatt 2026-11-21, inte granskad av någon person.
# Paper: print of every page.

# At the foot of every printed page. The day the site was built, not the day of printing.
print-foot-edition = Så här stod det på webbplatsen den { $date }. Något kan vara ändrat nu.
# Below the QR code of a printed page.
entry-qr-code = Kod { $code }
