# ብሰለስተ ሕቶታት ሓገዝ ምርካብ፡ ኣበይ፣ እንታይን መንን።

find-title = ብሰለስተ ሕቶታት ሓገዝ ርኸቡ
find-note = ኣበይ ኣለኹም፣ እንታይ የድልየኩም፣ መን ኢኹም? ብድሕሪኡ ንዓኹም ዝኸውን ትርእዩ።
find-where = ኣበይ ኣለኹም?
find-elsewhere = ኣብ ካልእ ቦታ { $area }
find-what = እንታይ የድልየኩም?
find-who = መን ኢኹም?
find-who-note = ነቲ ንቦታታት ዝፈላልዮም ነገር ጥራይ ኢና ንሓትት። መልስኹም ኣይንዕቅቦን ኢና። እቲ ብራውዘር ግና ዝኸፈትኩምዎም ገጻት ይዝክር እዩ።
find-skip = ክምልስ ኣይደልን። ኩሉ ኣርእየኒ።
find-title-who = መን ኢኹም? { $topic }
find-title-found = { $topic }፣ መልሲ { $number }
find-or = { $first }፣ ወይ: { $second }
find-woman = ሰበይቲ
find-man = ሰብኣይ
find-other = ካልእ ጾታ፣ ወይ ክዛረበሉ ኣይደልን
find-registered-not = ኣብ { $area } ዘይተመዝገበ (folkbokförd)
find-registered-unsure = ኣበይ ከም ዝተመዝገብኩ ኣይፈልጥን (folkbokförd)
find-result = ብመሰረት መልስታትኩም እንፈልጦ እዚ እዩ።
find-everyone = መን ምዃንኩም ኣይንሓትትን። ኣብዚ ለውጢ የብሉን።
find-fits = እዚ ንዓኹም እዩ
find-fits-if = እዚ ንዓኹም እዩ፣ እተን ቃላት ንዓኹም እንተ ተሰማሚዐን
find-unknown = እዚ ንዓኹም ምዃኑ ኣይንፈልጥን። መጀመርታ ሕተቱ
find-none = ብርግጽ ንዓኹም ዝኸውን ነገር ኣይንፈልጥን።
find-left-out =
    { $count ->
        [one] ካልእ { $count } ቦታ ዕጹው እዩ ወይ ንኻልኦት እዩ።
       *[other] ካልኦት { $count } ቦታታት ዕጹዋት እየን ወይ ንኻልኦት እየን።
    }
find-all = ኩሉ ኣርእዩ
