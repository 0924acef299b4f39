# Maskinöversatt 2026-11-21, inte granskad av någon person.
# Sidan att visa för personal: läsarens språk bredvid svenska. Meningarna står bredvid varandra: de ska säga samma sak.

staff-link-text = ንሰራሕተኛ ኣርእዩ
staff-link-note = ባዕልኹም ክትዛረቡ እንተዘይክኢልኩም ወይ እንተዘይደሊኹም፣ ብኣጻብዕ እተርእይዎ ዓቢ ጽሑፍ።

show-title = ንሰራሕተኛ ዝርአ፦ { $name }
show-summary = ነዚ ገጽ ነቲ ኣብዚ ዝሰርሕ ሰብ ኣርእይዎ። ክትብልዎ እትደልዩ ብኣጻብዕኩም ኣመልክቱ።
show-staff = ኣብዚ ንእትሰርሑ፦ እቲ ሰብ ክብሎ ዝደሊ ብኣጻብዑ የመልክት። ንስኹም እውን ብምምልካት መልሱ።
show-code = ኮድ { $code }
show-say = ክብሎ ዝደሊ
show-answer = ብኣጻብዕ ዝምልከቱ መልስታት
show-about = ብዛዕባ እዚ ቦታ
show-back = ናብ ገጽ ናይዚ ቦታ ተመለሱ

## Det läsaren vill säga
show-say-language = ቋንቋይ፦ { $language }
show-say-interpreter = ናብ ተርጓሚ ክትድውሉ ትኽእሉ ዶ?
show-say-read = ምንባብ ይኸብደኒ እዩ። ከተንብቡለይ ትኽእሉ ዶ?
show-say-need = በዚ ሓገዝ የድልየኒ፦
show-say-place = ነዚ ቦታ እደሊ ኣለኹ። መገዲ ከተርእዩኒ ትኽእሉ ዶ?
show-say-ring = ኣብ ክንዳይ ናብኡ ክትድውሉ ትኽእሉ ዶ?
show-say-come-in = ሕጂ ክኣቱ እኽእል ዶ?
show-say-book = ቆጸራ ክሕዝ እደሊ።
show-say-apply = ነዚ ከመልክት እደሊ። ብኸመይ እገብሮ?
show-say-form = ነቲ መመልከቲ ንምምላእ ክትሕግዙኒ ትኽእሉ ዶ?
show-say-written = ነቲ ውሳነ ብወረቐት ክረክቦ እኽእል ዶ?
show-say-appeal = ኣብ ልዕሊ እቲ ውሳነ ይግባይ ክብል መሰል ኣለኒ ዶ?
show-say-decision = ኣብዚ ሓገዝ ንምርካብ ውሳነ የድልየኒ ዶ?
show-say-referral = መን እዩ ናይ ምምሕልላፍ ደብዳበ (remiss) ክጽሕፈለይ ዝኽእል?
show-say-right = ኣብዚ ሓገዝ ክረክብ መሰል ኣለኒ ዶ?
show-say-registered = ኣብዚ ኮሙን ኣይተመዝገብኩን (folkbokförd)። ይኹን እምበር ሓገዝ ክረክብ እኽእል ዶ?
show-say-cost = ክፍሊት ኣለዎ ዶ?
show-say-bring = እንታይ ክማላእ ኣለኒ?
show-say-hours = መዓስ ይኽፈት?
show-say-private = በይንና ክንዘራረብ ንኽእል ዶ?
show-say-instead = ክትሕግዙኒ ኣይትኽእሉን ዶ? ኣብ ክንድኡ ናበይ ክኸይድ እኽእል?

## Det personalen kan svara
show-answer-yes = እወ
show-answer-no = ኣይፋል
show-answer-unsure = ኣይፈልጥን። ንሰብ ክሓትት እየ።
show-answer-wait = ኣብዚ ቁሩብ ተጸበዩ።
show-answer-later = ሎሚ ደሓር ተመለሱ።
show-answer-tomorrow = ጽባሕ ተመለሱ።
show-answer-full = ሕጂ መሊኡ እዩ።
show-answer-interpreter = ናብ ተርጓሚ ንድውል ኣለና።
show-answer-decision = መጀመርታ ውሳነ የድልየኩም።
show-answer-number = ሰዓት ወይ ብዝሒ፦
show-answer-go = ናብዚ ኪዱ፦
