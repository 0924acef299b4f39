# Maskinöversatt 2026-11-21, inte granskad av någon person.
# Ramen runt varje sida.

# Språkets eget namn på sig självt.
language-name = ትግርኛ
# Mellan orden i en uppräkning.
list-separator = { "፣ " }
page-title = { $title } – { $site }
skip-link-text = ናብቲ ትሕዝቶ ኪዱ
site-languages = ቋንቋታት
site-search = ድለዩ
site-sos = ሰብ ኣብ ሓደጋ ኣሎ ድዩ? ደውሉ
site-footer-pages = ብዛዕባ እዚ መርበብ ሓበሬታ
site-footer-privacy = ኩኪስ (cookies) ኣይንጥቀምን፣ ብዛዕባኹም ዋላ ሓንቲ ኣይንዕቅብን።
site-footer-machine = መልጎማትን ኣርእስትታትን ናይዚ መርበብ ሓበሬታ ብማሽን እዮም ተተርጒሞም። ዝኾነ ሰብ ኣይመርመሮምን።
breadcrumbs-home = መጀመርታ
breadcrumbs-label = ኣብዚ ኣለኹም

## Datum
date-full = { $day } { $month } { $year }
date-day = { $day } { $month }
date-month = { $month } { $year }
date-month-1 = ጥሪ
date-month-2 = ለካቲት
date-month-3 = መጋቢት
date-month-4 = ሚያዝያ
date-month-5 = ግንቦት
date-month-6 = ሰነ
date-month-7 = ሓምለ
date-month-8 = ነሓሰ
date-month-9 = መስከረም
date-month-10 = ጥቅምቲ
date-month-11 = ሕዳር
date-month-12 = ታሕሳስ
# Månaden när den står utan dag, som i ”november 2024”. Några språk böjer den annorlunda då.
date-month-alone-1 = { date-month-1 }
date-month-alone-2 = { date-month-2 }
date-month-alone-3 = { date-month-3 }
date-month-alone-4 = { date-month-4 }
date-month-alone-5 = { date-month-5 }
date-month-alone-6 = { date-month-6 }
date-month-alone-7 = { date-month-7 }
date-month-alone-8 = { date-month-8 }
date-month-alone-9 = { date-month-9 }
date-month-alone-10 = { date-month-10 }
date-month-alone-11 = { date-month-11 }
date-month-alone-12 = { date-month-12 }
date-weekday-1 = ሰኑይ
date-weekday-2 = ሰሉስ
date-weekday-3 = ረቡዕ
date-weekday-4 = ሓሙስ
date-weekday-5 = ዓርቢ
date-weekday-6 = ቀዳም
date-weekday-7 = ሰንበት
