# Maskinöversatt 2026-11-21, inte granskad av någon person.
# Paper: print of every page.

# At the foot of every printed page. The day the site was built, not the day of printing.
print-foot-edition = እቲ መርበብ ኣብ { $date } ከምዚ ይብል ነይሩ። ካብኡ ንነጀው ገለ ተቐይሩ ክኸውን ይኽእል።
# Below the QR code of a printed page.
entry-qr-code = ኮድ { $code }
