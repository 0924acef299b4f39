# Maskinöversatt 2026-11-21, inte granskad av någon person.
# Paper: print of every page.

# At the foot of every printed page. The day the site was built, not the day of printing.
print-foot-edition = Так було написано на сайті { $date }. Відтоді щось могло змінитися.
# Below the QR code of a printed page.
entry-qr-code = Код { $code }
