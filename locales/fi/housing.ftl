# Asuminen taulukkona: muoto, kenelle, tuki ja miten pääsee.

fact-housing = Asumismuoto
fact-support = Tuki asumisessa

housing-map-title = Asuminen: { $area }
housing-map-place = Paikka
housing-map-none = Emme tiedä yhtään.
housing-map-unknown = Emme tiedä
housing-map-way-unknown = Emme tiedä, miten saat paikan

housing-form-night = Yksi yö
housing-form-temporary = Lyhyt aika
housing-form-supported = Asuminen, jossa on paljon tukea
housing-form-sublet = Alivuokra-asunto tai asunto määräajaksi
housing-form-care = Asuminen hoitoa varten
housing-form-own = Oma asunto

housing-support-none = Tukea ei kuulu siihen
housing-support-visits = Tuki tulee kotiisi
housing-support-staff-part-day = Henkilökuntaa osan vuorokaudesta
housing-support-staff-always = Henkilökuntaa ympäri vuorokauden
housing-support-included = Tukea on. Emme tiedä, kuinka paljon
housing-support-unknown = Emme tiedä, mitä tukea on
