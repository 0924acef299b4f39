# Maskinöversatt 2026-11-21, inte granskad av någon person.
# Sidan om i kväll och i natt.

tonight-title = Fiidkan iyo caawa gudaha { $area }
tonight-summary = Halka aad ku seexan karto, wax ku cuni karto oo aad ku diirsan karto gudaha { $area }, iyo cidda aad wici karto.
tonight-numbers = Wac
tonight-week = Furan maalmaha soo socda
tonight-week-note = Waxaan tusnaa oo keliya meelaha aan saacadahooda naqaan.
tonight-today = maanta
tonight-day-none = Ma naqaan meel furan.
tonight-none = Halkan meel kama naqaan. Wac oo weydii.
tonight-unknown = Tan ma ogin: { $facts }.
tonight-confirmed = La xaqiijiyay { $date }.
tonight-unconfirmed = Cidina tan ma xaqiijin.
tonight-ask = Ma garanaysid meesha aad tagto?
tonight-more = Wax dheeraad ah akhri
tonight-made = Boggan waxaa la sameeyay { $date }.
tonight-others = Kuwan iyaguna way caawiyaan:
