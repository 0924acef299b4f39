# Maskinöversatt 2026-11-21, inte granskad av någon person.
# Sidan om i kväll och i natt.

tonight-title = I kväll och i natt i { $area }
tonight-summary = Se var du kan sova, äta och bli varm i { $area }. Se också vem du kan ringa.
tonight-numbers = Ring
tonight-week = Öppet de närmaste dagarna
tonight-week-note = Vi visar bara ställen där vi vet tiderna.
tonight-today = i dag
tonight-day-none = Vi känner inte till något som har öppet.
tonight-none = Vi känner inte till något ställe här. Ring och fråga.
tonight-unknown = Det här vet vi inte: { $facts }.
tonight-confirmed = Någon frågade den { $date }. Det stämde.
tonight-unconfirmed = Ingen har frågat om det här stämmer.
tonight-ask = Vet du inte vart du ska gå?
tonight-more = Läs mer
tonight-made = Sidan gjordes den { $date }.
tonight-others = De här hjälper också till:
