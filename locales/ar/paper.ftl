# Paper: print of every page.

# At the foot of every printed page. The day the site was built, not the day of printing.
print-foot-edition = هكذا كان الموقع في { $date }. ربما تغير شيء بعد ذلك.
# Below the QR code of a printed page.
entry-qr-code = الرمز { $code }
