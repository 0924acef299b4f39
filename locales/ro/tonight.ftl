# Maskinöversatt 2026-11-21, inte granskad av någon person.
# Sidan om i kväll och i natt.

tonight-title = În seara și în noaptea asta în { $area }
tonight-summary = Unde puteți dormi, mânca și vă puteți încălzi în { $area } și pe cine puteți suna.
tonight-numbers = Sunați
tonight-week = Deschis în zilele următoare
tonight-week-note = Arătăm doar locurile ale căror ore le știm.
tonight-today = azi
tonight-day-none = Nu știm nimic deschis.
tonight-none = Nu știm niciun loc aici. Sunați și întrebați.
tonight-unknown = Nu știm: { $facts }.
tonight-confirmed = Confirmat la { $date }.
tonight-unconfirmed = Nimeni nu a confirmat asta.
tonight-ask = Nu știți unde să mergeți?
tonight-more = Citiți mai mult
tonight-made = Pagina a fost făcută la { $date }.
tonight-others = Ajută și:
