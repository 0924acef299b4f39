# Maskinöversatt 2026-11-21, inte granskad av någon person.
# Sidan om i kväll och i natt.

tonight-title = Tänä iltana ja yönä: { $area }
tonight-summary = Missä voit nukkua, syödä ja lämmitellä ja kenelle voit soittaa: { $area }.
tonight-numbers = Soita
tonight-week = Auki lähipäivinä
tonight-week-note = Näytämme vain paikat, joiden ajat tiedämme.
tonight-today = tänään
tonight-day-none = Emme tiedä mitään, mikä olisi auki.
tonight-none = Emme tiedä täällä mitään paikkaa. Soita ja kysy.
tonight-unknown = Tätä emme tiedä: { $facts }.
tonight-confirmed = Vahvistettu { $date }.
tonight-unconfirmed = Kukaan ei ole vahvistanut tätä.
tonight-ask = Etkö tiedä, minne mennä?
tonight-more = Lue lisää
tonight-made = Sivu tehtiin { $date }.
tonight-others = Nämäkin auttavat:
