# Sidan om i kväll och i natt.

tonight-title = I kväll och i natt i { $area }
tonight-summary = Var du kan sova, äta och bli varm i { $area }, och vem du kan ringa.
tonight-numbers = Ring
tonight-week = Öppet de närmaste dagarna
tonight-week-note = Vi visar bara ställen där vi vet tiderna.
tonight-today = i dag
tonight-day-none = Vi känner inte till något som har öppet.
tonight-none = Vi känner inte till något ställe här. Ring och fråga.
tonight-unknown = Det här vet vi inte: { $facts }.
tonight-confirmed = Bekräftat { $date }.
tonight-unconfirmed = Ingen har bekräftat det här.
tonight-ask = Vet du inte vart du ska gå?
tonight-more = Läs mer
tonight-made = Sidan gjordes den { $date }.
tonight-others = Hjälper också till:
