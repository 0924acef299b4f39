# Locuințele ca tabel: felul, pentru cine, sprijinul și calea.

fact-housing = Felul locuinței
fact-support = Sprijin în locuință

housing-map-title = Locuințe în { $area }
housing-map-place = Loc
housing-map-none = Nu știm de niciuna.
housing-map-unknown = Nu știm
housing-map-way-unknown = Nu știm cum primiți un loc

housing-form-night = O noapte
housing-form-temporary = Un timp scurt
housing-form-supported = Locuire cu mult sprijin
housing-form-sublet = Apartament în subînchiriere sau pe timp limitat
housing-form-care = Locuire pentru îngrijire
housing-form-own = Locuință proprie

housing-support-none = Fără sprijin
housing-support-visits = Sprijinul vine la dumneavoastră acasă
housing-support-staff-part-day = Personal o parte din zi
housing-support-staff-always = Personal zi și noapte
housing-support-included = Sprijinul e inclus. Nu știm cât
housing-support-unknown = Nu știm ce sprijin e inclus
