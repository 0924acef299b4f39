# Papper: utskrift av varje sida.

# Längst ned på varje utskrift. Dagen då webbplatsen byggdes, inte dagen för utskriften.
print-foot-edition = Så här såg webbplatsen ut den { $date }. Något kan ha ändrats sedan dess.
# Under QR-koden på en utskrift.
entry-qr-code = Kod { $code }
