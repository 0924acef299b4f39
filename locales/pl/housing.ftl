# Mieszkania jako tabela: rodzaj, dla kogo, wsparcie i droga.

fact-housing = Rodzaj mieszkania
fact-support = Wsparcie w mieszkaniu

housing-map-title = Mieszkania: { $area }
housing-map-place = Miejsce
housing-map-none = Nie znamy żadnego.
housing-map-unknown = Nie wiemy
housing-map-way-unknown = Nie wiemy, jak dostać miejsce

housing-form-night = Jedna noc
housing-form-temporary = Krótki czas
housing-form-supported = Mieszkanie z dużym wsparciem
housing-form-sublet = Podnajem lub mieszkanie na czas określony
housing-form-care = Mieszkanie z leczeniem lub opieką
housing-form-own = Własne mieszkanie

housing-support-none = Bez wsparcia
housing-support-visits = Wsparcie przychodzi do ciebie do domu
housing-support-staff-part-day = Pracownicy są przez część doby
housing-support-staff-always = Pracownicy są całą dobę
housing-support-included = Jest wsparcie. Nie wiemy, ile
housing-support-unknown = Nie wiemy, jakie jest wsparcie
