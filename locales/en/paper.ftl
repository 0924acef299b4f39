# Paper: print of every page.

# At the foot of every printed page. The day the site was built, not the day of printing.
print-foot-edition = This is what the site said on { $date }. Something may have changed since then.
# Below the QR code of a printed page.
entry-qr-code = Code { $code }

## Leaflet: one A4 that folds to a book of eight pages. Few words: the sheet is small.
leaflet-title = Folding leaflet for { $area }
# Title of the discreet leaflet: no word about violence, addiction or debts.
leaflet-discreet-title = Useful numbers in { $area }
leaflet-summary = The most important numbers and addresses in { $area } on one A4 sheet that folds to a small book.
# The sheet has eight boxes in two rows of four, and a dashed line between the four in the middle.
leaflet-how-title = How to make the book
leaflet-how-print = Print on one side of an A4 sheet, landscape, at full size (100%).
leaflet-how-fold = Fold the paper so that it makes eight equal boxes. Unfold it again.
leaflet-how-cut = Fold it in half, short side to short side. Cut from the fold along the dashed line.
leaflet-how-book = Unfold. Fold it lengthwise, push the ends together and fold around so that the cover is outermost.
leaflet-sos = Danger to life: call
leaflet-code = code { $code }
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
leaflet-whom = Not sure where to turn?
leaflet-codes = Say the code to the person who helps you, and you will find the right page.
leaflet-edition = Edition { $date }
leaflet-confirmed = The oldest fact was confirmed on { $date }. If you can, call before you go there.
leaflet-unconfirmed = Not all facts are confirmed. Call before you go there.

## The page for those who print for others.
print-pack-sheets = Sheets in all languages
print-pack-title = Print for others
print-pack-summary = Sheets to print and give to those who need them. Choose a sheet, then a language.
print-pack-how = How to print
print-pack-how-print = Open the sheet in the right language. Press Ctrl and P on a computer. Choose A4 and full size (100%).
print-pack-how-fold = The folding leaflet is printed landscape. Its own page says how to fold and cut.
print-pack-how-edition = All sheets are dated. Print a new edition each quarter, on paper of a new colour if you can, and throw away the old one.
print-pack-how-discreet = “{ $title }” is a leaflet without words about violence, addiction or debts. Ask which sheet the person dares to carry.
print-pack-how-language = A text that is not translated is in Swedish. The sheet shows it. At the end of each page you can change language.
print-pack-one = 1 A4
print-pack-two = 2 A4 at most
