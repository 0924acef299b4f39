# Maskinöversatt 2026-11-21, inte granskad av någon person.
# Delar av sidor. Varje namn börjar som komponentens mapp.

emergency-lines-title = ሓደጋ እንተሎ ደውሉ
emergency-lines-doubtful = እዚ ቁጽሪ ርግጸኛ ኣይኮነን። ዝምልሰልኩም እንተዘይሃልዩን ሰብ ኣብ ሓደጋ እንተሃልዩን ናብ 112 ደውሉ።

text-note-fallback = እዚ ጽሑፍ ክሳብ ሕጂ ብቋንቋ ሽወደን ጥራይ እዩ ዘሎ።
text-note-machine = እዚ ጽሑፍ ብማሽን እዩ ተተርጒሙ። ዝኾነ ሰብ ኣይመርመሮን።
text-note-reviewed = ነዚ ትርጉም ሰብ ኣብ { $date } መርሚርዎ።
text-note-outdated = እቲ ናይ ሽወደን ጽሑፍ ድሕሪ ምትርጓሙ ተቐይሩ እዩ።
text-note-original = እቲ መበቈላዊ ጽሑፍ ብቋንቋ ሽወደን ኣንብቡ

access-label-protected = እቲ ቦታ ምስጢር እዩ። ስለዚ ኣድራሻ የለን።

ask-line-whom = ሕተቱ፦
ask-line-service = ክትረኽብዎም ከለኹም ሕተቱ።

service-groups-closed = ዕጹው ወይ ንግዚኡ ደው ዝበለ
service-card-fallback = ብቋንቋ ሽወደን ጥራይ

doubtful-facts-title = ርግጸኛ ኣይኮነን። ቅድሚ ምእማንኩም ሕተቱ
unknown-facts-title = ዘይንፈልጦ

fact-doubtful = ርግጸኛ ዘይኮነ፦
fact-doubt-third-party = እቲ ትካል ባዕሉ ዘይኮነስ ካልእ ሰብ እዩ ጽሒፍዎ።
fact-operator = ዘካይዶ
fact-eligibility = ንመን
fact-gender = ንኹሉ ጾታ ድዩ
fact-age = ገደብ ዕድመ
fact-registered = ኣበይ ክትምዝገቡ ኣለኩም (folkbokförd)
fact-capacity = ብዝሒ ቦታታት
fact-cost = ዋጋ
fact-phone = ስልኪ
fact-email = ኢመይል
fact-web = መርበብ ሓበሬታ
fact-address = ኣድራሻ
fact-map = ቦታ ኣብ ካርታ
fact-hours = ክፉት ዝኾነሉ ሰዓታት
fact-languages = ቋንቋታት
fact-accessibility = ተበጻሕነት
fact-bring = እንታይ ሒዝኩም ትመጹ
fact-way-in = ከመይ ጌርኩም ሓገዝ ትረኽቡ

eligibility-age-from = ካብ { $age } ዓመት ጀሚሩ
eligibility-age-to = ክሳብ { $age } ዓመት
eligibility-age-between = ካብ { $from } ክሳብ { $to } ዓመት
eligibility-registered-in = ኣብ { $area } ዝተመዝገበ (folkbokförd)
eligibility-registered-anywhere = ኣብ ዝኾነ ቦታ ክትምዝገቡ ትኽእሉ (folkbokförd)
capacity-places =
    { $count ->
        [one] { $count } ቦታ
       *[other] { $count } ቦታታት
    }

opening-hours-day = መዓልቲ
opening-hours-time = ሰዓት
opening-hours-closed = ዕጹው
opening-hours-unknown = ኣይንፈልጥን። መጀመርታ ሕተቱ
opening-hours-all-day = ለይትን መዓልትን
opening-hours-always = ለይትን መዓልትን፣ ኩሉ መዓልቲ
opening-hours-holiday = በዓል
opening-hours-span = { $from }–{ $to }
opening-hours-span-night = { $from }–{ $to } ናይ ጽባሒቱ

source-mark-label = ምንጪ፦
source-undated = ዕለት የብሉን
source-seen = ኣብ { $date } ዝተነበ።

entry-footing-related = እዚ እውን ርኣዩ
entry-footing-needs = ተወሳኺ ሓገዝ
entry-footing-sources = ከመይ ጌርና ንፈልጥ
entry-footing-confirmed = እቲ ሓበሬታ ኣብ { $date } ተረጋጊጹ።
entry-footing-unconfirmed = ክሳብ ሕጂ ደዊሉ ነቲ ሓበሬታ ዘረጋገጸ ሰብ የለን።
entry-footing-code = ናይዚ ገጽ ኮድ { $code } እዩ። ነቲ ዝሕግዘኩም ሰብ “kod { $code }” በልዎ፣ ሽዑ ነዚ ገጽ ትረኽብዎ።

alphabet-list-code = ኮድ { $code }

search-box-label = እንታይ ትደልዩ ኣለኹም?
search-box-go = ድለዩ
search-box-area = ኣበይ?
search-box-everywhere = ኣብ ኩሉ ቦታ
search-box-open = ሕጂ ክፉት ጥራይ
search-box-open-note = ሰዓታቶም ዘይንፈልጦም ቦታታት ኣይርኣዩን።
search-box-count = ዝተረኽበ፦ { $count }
search-box-loading = ይድለ ኣሎ…
search-box-failed = ምድላይ ሕጂ ኣይሰርሕን ኣሎ። ግን ኩሉ ኣብዚ ትረኽብዎ፦
search-box-empty = ዋላ ሓንቲ ኣይረኸብናን። ካልእ ቃል ወይ ዝወሓደ ቃላት ፈትኑ። ነቲ ዝርዝር ከተንብቡ እውን ትኽእሉ፦
search-box-more = ተወሳኺ ኣርእዩ

gap-list-doubtful = ርግጸኛ ዘይኮነ፦
gap-list-unknown = ዘይተፈልጠ፦
