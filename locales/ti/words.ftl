# Maskinöversatt 2026-11-21, inte granskad av någon person.
# Ord för det som står med engelska ord i innehållets filer.

access-open = ውሳነ ኣየድልን
access-decision = ውሳነ የድሊ (biståndsbeslut)
access-referral = ደብዳበ ምምሕልላፍ የድሊ (remiss)
access-unknown = ውሳነ የድሊ ድዩ ኣይንፈልጥን

status-open = ክፉት
status-seasonal = ንክፋል ዓመት ጥራይ
status-uncertain = ክሳብ ሕጂ ከም ዘሎ ርግጸኛታት ኣይኮንናን
status-paused = ንግዚኡ ዕጹው
status-closed = ተዓጽዩ

operator-municipality = ኮሙን (kommun)
operator-region = ሪጅን (ክንክን ጥዕና)
operator-state = መንግስታዊ ቤት ጽሕፈት
operator-civil-society = ማሕበር ወይ ውድብ
operator-church = ቤተ ክርስትያን
operator-company = ኩባንያ
operator-foundation = ፋውንደሽን (stiftelse)

gender-women = ንደቂ ኣንስትዮ
gender-men = ንደቂ ተባዕትዮ
gender-any = ንኹሉ ጾታ
gender-unknown = ንኹሉ ጾታ ድዩ ኣይንፈልጥን

condition-addiction = ወልፊ ንዘለዎም
condition-mental-illness = ስነ-ኣእምሮኣዊ ጸገም ንዘለዎም
condition-violence = ዓመጽ ወይ ምፍርራህ ንዘጋጥሞም
condition-debt = ዕዳ ንዘለዎም
condition-homelessness = ገዛ ንዘይብሎም
condition-eu-citizen = ዜጋታት ካልእ ሃገር ናይ EU ወይ EES
condition-tenant = ገዛ ንዝተኻረዩ
condition-psychiatric-disability = ስነ-ኣእምሮኣዊ ስንክልና ንዘለዎም
condition-relative = ኣዝማድን ኣዕሩኽን
condition-gambling = ብገንዘብ ብዙሕ ቁማር ንዝጻወቱ
condition-child = ቈልዑን መንእሰያትን

cost-free = ብነጻ
cost-fee = ክፍሊት ኣለዎ

phone-label-main = ስልኪ
phone-label-reception = ስልኪ ናይ መቀበሊ
phone-label-emergency = ስልኪ ንህጹጽ ሓገዝ
phone-label-advice = ስልኪ ንምኽሪ
phone-label-information = ስልኪ ንሓበሬታ
phone-label-alternative = እቲ ቀዳማይ እንተዘይሰሪሑ ካልእ ቁጽሪ
phone-label-from-abroad = ስልኪ ካብ ወጻኢ ሃገር

hours-for-phone = ሰዓታት ስልኪ
hours-for-visit = ሰዓታት ብጽሖ
hours-for-chat = ሰዓታት ቻት

accessibility-step-free = መደያይቦ ዘይብሉ መእተዊ
accessibility-accessible-toilet = ንዊልቸር ዝኸውን ሽቓቕ
accessibility-hearing-loop = መሳርሒ ንመስምዒ (hörslinga)
accessibility-lift = ሊፍት

bring-id-document = መንነት ወረቐት
bring-bank-id = BankID
bring-letter = ዝበጽሓኩም ደብዳበ
bring-library-card = ካርድ ቤተ መጻሕፍቲ
bring-nothing = ዝኾነ ነገር ክትሕዙ ኣየድልየኩምን

way-in-drop-in = ከምዘለኹምዎ ምጹ፣ ብዘይ ቆጸራ
way-in-phone = ደውሉ
way-in-visit = ብኣካል ኪዱ
way-in-booking = ቆጸራ ሓዙ
way-in-e-service = ኣገልግሎት ብኢንተርነት
way-in-form = ቅጥዒ
way-in-chat = ቻት ግበሩ
way-in-referral = ሰብ ናብኡ ይልእከኩም
way-in-application = ምልክታ

doubt-old = እዚ ሓበሬታ ኣረጊት እዩ።
doubt-conflict = ምንጭታት ዝተፈላለየ ነገር ይብሉ።
doubt-moved = እቲ ቦታ ግዒዙ ክኸውን ይኽእል።
doubt-temporary = እዚ ሓበሬታ ንዝተወሰነ ግዜ ጥራይ እዩ ቅኑዕ ነይሩ።

## Språk som talas på en verksamhet
spoken-sv = ቋንቋ ሽወደን
spoken-en = እንግሊዝኛ
spoken-ar = ዓረብኛ
spoken-bs = ቦስንኛ
spoken-de = ጀርመንኛ
spoken-es = ስጳንኛ
spoken-fa = ፋርስኛ (ፋርሲ፣ ዳሪ)
spoken-fi = ፊንላንድኛ
spoken-fr = ፈረንሳይኛ
spoken-ku = ኩርድኛ
spoken-pl = ፖላንድኛ
spoken-ps = ፓሽቶ
spoken-ro = ሩማንኛ
spoken-rom = ሮማኒ
spoken-ru = ሩስኛ
spoken-so = ሶማልኛ
spoken-sq = ኣልባንኛ
spoken-swl = ናይ ሽወደን ቋንቋ ምልክት
spoken-ti = ትግርኛ
spoken-tr = ቱርክኛ
spoken-uk = ዩክሬንኛ
