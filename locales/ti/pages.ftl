# Maskinöversatt 2026-11-21, inte granskad av någon person.
# Sidornas egna ord.

home-title = ገዛ እንተዘይብልኩም ሓገዝ
home-summary = እትነብሩሉ ቦታ እንተዘይብልኩም ወይ ገዛኹም ክትስእኑ ትኽእሉ እንተኾይንኩም፣ ናበይ ከም እትኸዱ ኣብዚ ትርእዩ። ንምንባብ መን ምዃንኩም ክትነግሩ ኣየድልየኩምን።
home-needs = እንታይ የድልየኩም?
home-situations = ኩነታትኩም ከመይ ኣሎ?
home-guides = ስጉሚ ብስጉሚ
home-areas = ኩሉ ኣብ ሓደ ቦታ

area-title = ሓገዝ ኣብ { $area }
area-summary = ኣብ { $area } እንፈልጦ ኩሉ ሓገዝ፣ ገዛ ንዘይብሎም ወይ ገዛኦም ክስእኑ ንዝኽእሉ።
area-group = ኣብ { $area }
area-a-to-z = ኩሉ ብቕደም ተኸተል ፊደል

topic-in-area = { $topic } – { $area }
topic-guides = ካብዚ ጀምሩ
topic-empty = ክሳብ ሕጂ ነዚ ዝኸውን ትካል ኣይንፈልጥን።
topic-ask = ዝደለኹምዎ ኣይረኸብኩምን ድዩ?
topic-others = ካልእ ነገር?

service-facts = ብሓጺሩ

a-z-title = ብቕደም ተኸተል ፊደል
a-z-title-area = ብቕደም ተኸተል ፊደል ኣብ { $area }
a-z-summary = ኩሎም ትካላትን መምርሒታትን ብቕደም ተኸተል ፊደል።
a-z-find = ኣብዚ ገጽ ንምድላይ፦ ኣብ ኮምፒዩተር Ctrl ከምኡ’ውን F ጽቐጡ። ኣብ ሞባይል ካብ ዝርዝር ናይቲ ብራውዘር “ኣብ ገጽ ድለ” ምረጹ።
a-z-digits = 0–9
letter-nav-label = ፊደላት

search-title = ሓገዝ ድለዩ
search-summary = ኣብቲ ንፈልጦ ኩሉ ሓገዝ ድለዩ።
search-tip = ብናይ ገዛእ ርእስኹም ቃላት ጽሓፉ፣ ንኣብነት “ሎሚ ለይቲ ድቃስ”፣ “ሻወር” ወይ “ክራይ ክኸፍል ኣይክእልን”። ጌጋ ኣጽሕፋ ጸገም የብሉን።
search-private = እቲ ምድላይ ኣብዚ ብራውዘርኩም እዩ ዝግበር። እትጽሕፍዎ ኣይለኣኽን ኣይዕቀብን።
search-others = ነቲ ምሉእ ዝርዝር ኣንብቡ

glossary-title = መዝገበ ቃላት
glossary-summary = ከበድቲ ቃላት ምስ መብርሂኦም።

how-we-know-title = ከመይ ጌርና ንፈልጥ
how-we-know-summary = እቲ ሓበሬታ ካበይ ከም ዝመጸን እንታይ ከም ዘይንፈልጥን።
how-we-know-gaps = እዚ ርግጸኛ ዘይኮነ ወይ ዘይተፈልጠ እዩ
how-we-know-sources = ኩሎም ምንጭታት
how-we-know-sources-summary = እዚ ፖርታል ዝተመስረተሉ ኩሉ፣ ብመሰረት ዘሕተሞ ኣካል።

not-found-title = እዚ ገጽ የለን
not-found-text = እዚ ገጽ የለን። ናብ ካልእ ቦታ ተቐይሩ ክኸውን ይኽእል።
