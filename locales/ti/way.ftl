# Maskinöversatt 2026-11-21, inte granskad av någon person.
# Vägen dit, att dela en sida, och att säga till om fel.

entry-tools-title = መገድን ምልኣኽን
entry-tools-copy-address = ነቲ ኣድራሻ ቅድሑ
entry-tools-map = ኣብ ካርታ ናይ ተሌፎን ክፈቱ
entry-tools-share = ነቲ ሊንክ ኣካፍሉ ወይ ቅድሑ
entry-tools-sms = ብኤስኤምኤስ ስደዱ
entry-tools-copied = ተቐዲሑ።
entry-tools-by-hand = ባዕልኹም ቅድሑ፦
entry-tools-wrong = ጌጋ ኣሎ ዶ? ጽሓፉልና
entry-tools-wrong-tell = ጌጋ ኣሎ ዶ? ንገርዎም፣ ኮድ { $code } ኢልኩም።
entry-tools-wrong-note = ብዛዕባኹም ዝኾነ ኣይትጽሓፉ።

share-text = { $about }። ኮድ { $code }፦ { $link }
share-text-neutral = ኮድ { $code }፦ { $link }
wrong-subject = ኮድ { $code }
wrong-body = ኮድ { $code }፣ ሓበሬታ ካብ { $date }። እዚ ጌጋ እዩ፦
entry-tools-contact = ነቲ ቁጽሪ ኣብ ተሌፎን ዓቅብዎ
contact-note = ኮድ { $code }። እቲ ሓበሬታ ኣብ { $date } ቅኑዕ ነይሩ። ተለዊጡ እንተ ኾይኑ ኣብቲ ገጽ ርኣዩ።

near-title = ኣብዚ ቀረባ
near-distance = { $metres } ሜትሮ
near-note = እቲ ርሕቀት ብትኽ ዝበለ መስመር ዝተዓቀነ እዩ። እቲ መገዲ ክነውሕ ይኽእል።
