# Maskinöversatt 2026-11-21, inte granskad av någon person.
# Paper: print of every page.

# At the foot of every printed page. The day the site was built, not the day of printing.
print-foot-edition = Así estaba el sitio el { $date }. Algo puede haber cambiado desde entonces.
# Below the QR code of a printed page.
entry-qr-code = Código { $code }

## Leaflet: one A4 that folds to a book of eight pages. Few words: the sheet is small.
leaflet-title = Folleto plegable de { $area }
# Title of the discreet leaflet: no word about violence, addiction or debts.
leaflet-discreet-title = Números útiles en { $area }
leaflet-summary = Los números y direcciones más importantes de { $area } en una hoja A4 que se pliega como un librito.
# The sheet has eight boxes in two rows of four, and a dashed line between the four in the middle.
leaflet-how-title = Cómo hacer el librito
leaflet-how-print = Imprime por una sola cara de una hoja A4 apaisada, a tamaño completo (100 %).
leaflet-how-fold = Dobla el papel para que queden ocho casillas iguales. Ábrelo otra vez.
leaflet-how-cut = Dóblalo por la mitad, lado corto con lado corto. Corta desde el doblez por la línea discontinua.
leaflet-how-book = Ábrelo. Dóblalo a lo largo, junta los extremos y pliega alrededor con la portada por fuera.
leaflet-sos = Peligro de muerte: llama al
leaflet-code = código { $code }
# Days in a row, for example Monday–Friday.
leaflet-days = { $from }–{ $to }
leaflet-open = { $days }: { $times }
# Heading in the discreet leaflet above numbers that have only a code.
leaflet-numbers = Más números
leaflet-say = Muestra o di
leaflet-say-bed = No tengo dónde dormir esta noche. ¿Pueden ayudarme?
leaflet-say-interpreter = ¿Pueden llamar a un intérprete? Mi idioma: { $language }.
leaflet-say-written = Quiero hacer una solicitud. Quiero la decisión en papel.
leaflet-say-elsewhere = Si no pueden ayudarme: ¿adónde puedo ir?
leaflet-whom = ¿No sabes adónde ir?
leaflet-codes = Di el código a quien te ayude y encontraréis la página correcta.
leaflet-edition = Edición del { $date }
leaflet-confirmed = El dato más antiguo se confirmó el { $date }. Si puedes, llama antes de ir.
leaflet-unconfirmed = No todos los datos están confirmados. Llama antes de ir.

## The page for those who print for others.
print-pack-sheets = Hojas en todos los idiomas
print-pack-title = Imprimir para otros
print-pack-summary = Hojas para imprimir y dar a quien las necesite. Elige la hoja y después el idioma.
print-pack-how = Cómo imprimir
print-pack-how-print = Abre la hoja en el idioma adecuado. En un ordenador pulsa Ctrl y P. Elige A4 y tamaño completo (100 %).
print-pack-how-fold = El folleto plegable se imprime apaisado. En su página se explica cómo doblar y cortar.
print-pack-how-edition = Todas las hojas llevan fecha. Imprime una edición nueva cada trimestre, si puede ser en papel de otro color, y tira la vieja.
print-pack-how-discreet = «{ $title }» es un folleto sin palabras sobre violencia, adicción o deudas. Pregunta qué hoja se atreve a llevar la persona.
print-pack-how-language = Un texto sin traducir está en sueco. Se ve en la hoja. Al final de cada página puedes cambiar de idioma.
print-pack-one = 1 A4
print-pack-two = 2 A4 como máximo
