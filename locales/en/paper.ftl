# Paper: print of every page, folding leaflets, the page for those who print for others.

# At the foot of every printed page. The day the site was built, not the day of printing.
print-foot-edition = This is what the site said on { $date }. Something may have changed since then.
# Below the QR code of a printed page.
entry-qr-code = Code { $code }

## Leaflet: one A4 that folds to a book of eight pages. Few words: the sheet is small.
leaflet-title = Folding leaflet for { $area }
leaflet-summary = The most important numbers and addresses in { $area } on one A4 sheet that folds to a small book.
# Title of the discreet leaflet: no word about violence, addiction or debts.
leaflet-discreet-title = Useful numbers in { $area }
leaflet-discreet-summary = Numbers and addresses in { $area } on one A4 sheet that folds to a small book.
leaflet-how-title = How to make the book
leaflet-how-print = Print the sheet on A4, landscape, at full size (100%), on one side of the paper.
leaflet-how-fold = Fold the paper so that it makes eight equal boxes, and unfold it again.
leaflet-how-cut = Fold it in half, short side to short side. Cut from the fold along the dashed line.
leaflet-how-book = Unfold. Fold it lengthwise, push the ends together and fold around so that the cover is outermost.
leaflet-sos = Danger to life: call
leaflet-code = code { $code }
leaflet-ask = Ask { $who }
# Days in a row, for example Monday–Friday.
leaflet-days = { $from }–{ $to }
leaflet-open = { $days }: { $times }
# Heading in the discreet leaflet above numbers that have only a code.
leaflet-numbers = More numbers
leaflet-say = Show or say
leaflet-say-bed = I have nowhere to sleep tonight. Can you help me?
leaflet-say-interpreter = Can you call an interpreter? I speak { $language }.
leaflet-say-written = I want to apply. I want the decision on paper.
leaflet-say-elsewhere = If you cannot help me: where can I go?
leaflet-say-note = Can you write it down?
leaflet-whom = Not sure where to turn?
leaflet-codes = Say the code to the person who helps you, and you will find the right page.
leaflet-edition = Edition { $date }
leaflet-confirmed = The oldest fact was confirmed on { $date }. If you can, call before you go there.
leaflet-unconfirmed = Not all facts are confirmed. Call before you go there.

## The page for staff who print for others.
print-pack-title = Print
print-pack-title-area = Print for { $area }
print-pack-summary = Sheets to print and give to those who need them. Choose a sheet, then a language.
print-pack-how = How to print
print-pack-how-print = Open the sheet in the right language. Press Ctrl and P on a computer. Choose A4 and full size (100%).
print-pack-how-fold = The folding leaflet is printed landscape. Its own page says how to fold and cut.
print-pack-how-edition = All sheets are dated. Print a new edition each quarter, on paper of a new colour if you can, and throw away the old one.
print-pack-how-discreet = The discreet leaflet has no words about violence, addiction or debts. Ask which sheet the person dares to carry.
print-pack-how-language = A text that is not translated is in Swedish. The sheet shows it.
print-pack-leaflets = Folding leaflets
print-pack-discreet = Discreet leaflet: “{ $title }”
print-pack-one = 1 A4
print-pack-two = 1 or 2 A4
