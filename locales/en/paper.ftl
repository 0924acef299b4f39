# Paper: print of every page.

# At the foot of every printed page. The day the site was built, not the day of printing.
print-foot-edition = This is what the site said on { $date }. Something may have changed since then.
# Below the QR code of a printed page.
entry-qr-code = Code { $code }
