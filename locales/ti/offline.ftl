# Maskinöversatt 2026-11-21, inte granskad av någon person.
# Sidan där man sparar i sin egen telefon, och det som står på sparade sidor.

offline-title = ኣብ ስልኪ ዓቅቡ
offline-title-area = { $area } ኣብ ስልኪ ዓቅቡ
offline-summary = ድሕሪኡ ብዘይ ኢንተርነት ከተንብቡን ክትደልዩን ትኽእሉ።
offline-what = ብዛዕባ { $area } ዝጸሓፍናዮ ኩሉ ብትግርኛ ትዕቅቡ። ምድላይ እውን ምስኡ ይዕቀብ።
offline-own-title = ኣብ ናይ ገዛእ ርእስኹም ስልኪ ጥራይ
offline-own = ካልኦት ሰባት ዝጥቀሙሉ ኮምፒተር ወይ ስልኪ ኣይትዕቅቡ፣ ንኣብነት ኣብ ቤተ መጻሕፍቲ። ካልኦት ኣብዚ ከም ዘንበብኩም ክርእዩ ይኽእሉ።
offline-remove-title = ክትድምስስዎ ትኽእሉ ኢኹም
offline-remove = ናብዚ ተመለሱ እሞ “ደምስሱ” ጠውቑ። ሽዑ ካብቲ ዝዓቀብክምዎ ዋላ ሓንቲ ኣይተርፍን። እቲ ብራውዘር ግን ዝበጻሕክምወን ገጻት ክዝክር ይኽእል።
offline-home-title = ነቲ ገጽ ኣብ መበገሲ ስክሪን ኣቐምጥዎ
offline-home = ዝርዝር ናይ ብራውዘር ክፈቱ። “ናብ መበገሲ ስክሪን ወስኹ” ወይ “ጽዓኑ” ምረጹ። ሽዑ ብሓደ ጠውታ ናብዚ ትመጹ።
offline-stick-title = ንካልኦት እትሕግዙ ሰባት
offline-stick = ንምሉእ እዚ መርበብ ሓበሬታ ብኩሉ ቋንቋታት ከም ፋይል zip ከተውርድዎ ትኽእሉ። ነቲ ፋይል ኣብ USB ፍትሕዎ እሞ index.html ክፈቱ። ሽዑ ብዘይ ኢንተርነት ኣብ ኮምፒተር ክንበብ ይኽእል።
offline-stick-link = ምሉእ መርበብ ሓበሬታ ኣውርዱ ({ $size } MB)
offline-others = ካልእ ከባቢታት

## Knapparna och vad de svarar
offline-box-size = እቲ ዝወርድ ዳርጋ { $size } kB እዩ።
offline-box-save = { $area } ዓቅቡ
offline-box-saving = ይዕቀብ ኣሎ…
offline-box-saved = ተዓቂቡ። እቲ ሓበሬታ ናይ { $date } እዩ።
offline-box-newer = ካብቲ ዝዓቀብክምዎ ዝሓደሰ ሓበሬታ ኣሎ።
offline-box-update = ነቲ ሓድሽ ሓበሬታ ኣውርዱ
offline-box-remove = ደምስሱ
offline-box-removed = ተደምሲሱ። ዋላ ሓንቲ ኣይተረፈን።
offline-box-failed = ምውራድ ኣይሰርሐን። ሓድሽ ነገር ኣይተዓቀበን። ኢንተርነት ከም ዘለኩም ርኣዩ እሞ ከም ብሓድሽ ፈትኑ።
offline-box-full = ኣብቲ ስልኪ ቦታ የለን። ሓድሽ ነገር ኣይተዓቀበን።
offline-box-old = ብራውዘርኩም ክዕቅብ ኣይክእልን። ኣዝዩ ኣረጊት ክኸውን ይኽእል፣ ወይ እቲ መስኮት ውልቃዊ እዩ።
offline-box-insecure = ካብዚ ኣድራሻ ክዕቀብ ኣይከኣልን። ብ https ኣይጅምርን።
offline-box-file = ድሮ ብዘይ ኢንተርነት ካብ ፋይል ተንብቡ ኣለኹም። ስለዚ ክትዕቅቡ ኣየድልየኩምን።
offline-box-noscript = ክትዕቅቡ እትኽእሉ JavaScript ኣብቲ ብራውዘር ክፉት ምስ ዝኸውን ጥራይ እዩ።

## På sidor som är sparade
offline-saved-notice = ዝተዓቀበ ገጽ ተንብቡ ኣለኹም። እቲ ሓበሬታ ናይ { $date } እዩ።
offline-saved-newer = ካብቲ ዝዓቀብክምዎ ዝሓደሰ ሓበሬታ ኣሎ።
offline-saved-link = ዝዓቀብክምዎ
offline-missing-title = እዚ ገጽ ኣይተዓቀበን
offline-missing-text = ሕጂ ኢንተርነት የብልኩምን። እዚ ገጽ ኣብቲ ስልኪ ኣይተዓቀበን።
