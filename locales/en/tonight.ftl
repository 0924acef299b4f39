# The page about this evening and tonight.

tonight-title = This evening and tonight in { $area }
tonight-summary = Where you can sleep, eat and get warm in { $area }, and whom you can call.
tonight-numbers = Call
tonight-week = Open in the coming days
tonight-week-note = We only show places whose hours we know.
tonight-today = today
tonight-day-none = We know of nothing that is open.
tonight-none = We know of no place here. Call and ask.
tonight-unknown = We do not know: { $facts }.
tonight-confirmed = Confirmed { $date }.
tonight-unconfirmed = Nobody has confirmed this.
tonight-ask = Not sure where to go?
tonight-more = Read more
tonight-made = This page was made on { $date }.
tonight-others = Also helps:
