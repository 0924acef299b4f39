# Maskinöversatt 2026-11-21, inte granskad av någon person.
# Paper: print of every page.

# At the foot of every printed page. The day the site was built, not the day of printing.
print-foot-edition = እቲ መርበብ ኣብ { $date } ከምዚ ይብል ነይሩ። ካብኡ ንነጀው ገለ ተቐይሩ ክኸውን ይኽእል።
# Below the QR code of a printed page.
entry-qr-code = ኮድ { $code }

## Leaflet: one A4 that folds to a book of eight pages. Few words: the sheet is small.
leaflet-title = ዝዕጸፍ ወረቐት ን{ $area }
# Title of the discreet leaflet: no word about violence, addiction or debts.
leaflet-discreet-title = ጠቐምቲ ቁጽርታት ኣብ { $area }
leaflet-summary = ኣገደስቲ ቁጽርታትን ኣድራሻታትን ኣብ { $area }፣ ኣብ ሓደ ናብ ንእሽቶ መጽሓፍ ዝዕጸፍ A4።
# The sheet has eight boxes in two rows of four, and a dashed line between the four in the middle.
leaflet-how-title = መጽሓፍ ከምዚ ትገብሩ
leaflet-how-print = ኣብ ሓደ ገጽ ናይ ብጋድም ዝተቐመጠ A4፣ ብምሉእ ዓቐን (100 %) ሕተሙ።
leaflet-how-fold = ሸሞንተ ማዕረ ሳጹናት ክኸውን ነቲ ወረቐት ዕጸፍዎ። ደጊምኩም ግንሕዎ።
leaflet-how-cut = ኣብ ማእከል ዕጸፍዎ፣ ሓጺር ጎኒ ኣብ ሓጺር ጎኒ። ካብቲ ዕጻፍ ኣብቲ ነቑጣ መስመር ቁረጹ።
leaflet-how-book = ግንሕዎ። ብንውሓቱ ዕጸፍዎ፣ ጫፋቱ ድፍኡ፣ እቲ ገበር ብደገ ክኸውን ዙርያ ዕጸፍዎ።
leaflet-sos = ሓደጋ ህይወት፦ ደውሉ
leaflet-code = ኮድ { $code }
# Days in a row, for example Monday–Friday.
leaflet-days = { $from }–{ $to }
leaflet-open = { $days }፦ { $times }
# Heading in the discreet leaflet above numbers that have only a code.
leaflet-numbers = ተወሳኺ ቁጽርታት
leaflet-say = ኣርእዩ ወይ በሉ
leaflet-say-bed = ሎሚ ለይቲ መደቀሲ የብለይን። ክትሕግዙኒ ትኽእሉ ዶ?
leaflet-say-interpreter = ናብ ተርጓሚ ክትድውሉ ትኽእሉ ዶ? { $language } እዛረብ።
leaflet-say-written = ከመልክት እደሊ። ውሳነ ብወረቐት እደሊ።
leaflet-say-elsewhere = ክትሕግዙኒ እንተዘይክኢልኩም፣ ናበይ ክኸይድ እኽእል?
leaflet-whom = ናበይ ከም ትኸዱ ኣይትፈልጡን ዶ?
leaflet-codes = ነቲ ዝሕግዘኩም ሰብ ኮድ ንገርዎ፣ ሽዑ ቅኑዕ ገጽ ክትረኽቡ ኢኹም።
leaflet-edition = ሕታም { $date }
leaflet-confirmed = እቲ ዝኣረገ ሓበሬታ ኣብ { $date } ተረጋጊጹ። ቅድሚ ምኻድኩም ምድዋል ይሓይሽ።
leaflet-unconfirmed = ኩሉ ሓበሬታ ኣይተረጋገጸን። ቅድሚ ምኻድኩም ደውሉ።

## The page for those who print for others.
print-pack-sheets = ወረቓቕቲ ብኩሉ ቋንቋታት
print-pack-title = ንኻልኦት ሕተሙ
print-pack-summary = ንዘድልዮም ሰባት እትሓትምዎምን እትህብዎምን ወረቓቕቲ። ወረቐት ምረጹ፣ ድሕሪኡ ቋንቋ።
print-pack-how = ከመይ ትሓትሙ
print-pack-how-print = ነቲ ወረቐት ብቅኑዕ ቋንቋ ክፈትዎ። ኣብ ኮምፒተር Ctrl ን P ን ጠውቑ። A4 ን ምሉእ ዓቐን (100 %) ን ምረጹ።
print-pack-how-fold = ዝዕጸፍ ወረቐት ብጋድም ይሕተም። ከመይ ከም ትዓጽፉን ትቖርጹን ኣብ ገጹ ተጻሒፉ ኣሎ።
print-pack-how-edition = ኩሎም ወረቓቕቲ ዕለት ኣለዎም። ኣብ ሰለስተ ወርሒ ሓድሽ ሕተሙ፣ እንተተኻኢሉ ብሓድሽ ሕብሪ ወረቐት፣ ነቲ ኣረጊት ጓሕፍዎ።
print-pack-how-discreet = “{ $title }” ብዛዕባ ዓመጽ፣ ወልፊ ወይ ዕዳ ቃል ዘይብሉ ወረቐት እዩ። እቲ ሰብ ኣየናይ ወረቐት ክሕዝ ከም ዝደፍር ሕተቱ።
print-pack-how-language = ዘይተተርጎመ ጽሑፍ ብሽወደንኛ እዩ። ኣብቲ ወረቐት ይረአ። ኣብ መወዳእታ ነፍሲ ወከፍ ገጽ ቋንቋ ክትቅይሩ ትኽእሉ።
print-pack-one = 1 A4
print-pack-two = ካብ 2 A4 ዘይበዝሕ
