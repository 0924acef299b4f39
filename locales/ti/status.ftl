# Maskinöversatt 2026-11-21, inte granskad av någon person.
# Om det är öppet just nu.

open-now-now = ሕጂ ክፉት
open-now-until = ሕጂ ክፉት፣ ክሳብ { $time }
open-now-soon = ሕጂ ክፉት፣ ግን ቀልጢፉ ክዕጾ እዩ፦ { $time }
open-now-closed = ሕጂ ዕጹው
open-now-opens = ሕጂ ዕጹው፣ ዝኽፈተሉ { $time }
open-now-tomorrow = ሕጂ ዕጹው፣ ጽባሕ ዝኽፈተሉ { $time }
open-now-booking = መጀመርታ ቆጸራ ሓዙ
open-now-ring = መጀመርታ ደውሉ ወይ ሕተቱ። ክፉት ምዃኑ ርግጸኛታት ኣይኮንናን።
open-now-overdue = መጀመርታ ደውሉ ወይ ሕተቱ። እቲ ሓበሬታ ኣረጊት እዩ።
open-now-unknown = መዓስ ክፉት ምዃኑ ኣይንፈልጥን።
open-now-unknown-today = ሕጂ ክፉት ድዩ ኣይንፈልጥን።
open-now-unconfirmed = { $status } (ነቲ ሰዓታት ዘረጋገጸ ሰብ የለን)
open-now-due = እቲ ሓበሬታ ክሳብ { $date } ዳግማይ ክረጋገጽ ነይርዎ። ቅድሚ ምእማንኩም ደውሉ ወይ ሕተቱ።
