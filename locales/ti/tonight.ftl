# Maskinöversatt 2026-11-21, inte granskad av någon person.
# Sidan om i kväll och i natt.

tonight-title = ሎሚ ምሸትን ለይትን ኣብ { $area }
tonight-summary = ኣብ { $area } ኣበይ ክትድቅሱ፣ ክትበልዑን ክትሞቑን ከም እትኽእሉ፣ ናብ መን ክትድውሉ ከም እትኽእሉን።
tonight-numbers = ደውሉ
tonight-week = ኣብ ዝመጽእ መዓልታት ክፉት
tonight-week-note = ሰዓታቶም እንፈልጦም ቦታታት ጥራይ ነርኢ።
tonight-today = ሎሚ
tonight-day-none = ክፉት ዝኾነ ቦታ ኣይንፈልጥን።
tonight-none = ኣብዚ ቦታ ኣይንፈልጥን። ደዊልኩም ሕተቱ።
tonight-unknown = እዚ ኣይንፈልጥን፦ { $facts }።
tonight-confirmed = ብ{ $date } ተረጋጊጹ።
tonight-unconfirmed = ነዚ ዘረጋገጸ ሰብ የለን።
tonight-ask = ናበይ ከም እትኸዱ ኣይትፈልጡን ዲኹም?
tonight-more = ተወሳኺ ኣንብቡ
tonight-made = እዛ ገጽ ብ{ $date } ተሰሪሓ።
tonight-others = እዚኦም እውን ይሕግዙ፦
