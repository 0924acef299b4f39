# Guryaha oo shax ku jira: nooca, cidda, taageerada iyo sida lagu galo.

fact-housing = Nooca guriga
fact-support = Taageerada guriga

housing-map-title = Guryaha: { $area }
housing-map-place = Meesha
housing-map-none = Mid ma naqaan.
housing-map-unknown = Ma ogin
housing-map-way-unknown = Ma ogin sida meel loo helo

housing-form-night = Hal habeen
housing-form-temporary = Muddo gaaban
housing-form-supported = Guri taageero badan leh
housing-form-sublet = Guri gacan labaad ama muddo xaddidan
housing-form-care = Guri daryeel
housing-form-own = Guri adigu aad leedahay

housing-support-none = Taageero kuma jirto
housing-support-visits = Taageeradu gurigaaga ayay kuugu timaaddaa
housing-support-staff-part-day = Shaqaale maalinta qayb ka mid ah
housing-support-staff-always = Shaqaale habeen iyo maalin
housing-support-included = Taageero waa ku jirtaa. Ma ogin inta ay le'eg tahay
housing-support-unknown = Ma ogin taageerada ku jirta
