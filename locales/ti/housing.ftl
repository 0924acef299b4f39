# መንበሪታት ኣብ ሰንጠረዥ፦ ዓይነት፣ ንመን፣ ደገፍን መእተዊን።

fact-housing = ዓይነት መንበሪ
fact-support = ደገፍ ኣብ መንበሪ

housing-map-title = መንበሪታት ኣብ { $area }
housing-map-place = ቦታ
housing-map-none = ዝኾነ ኣይንፈልጥን።
housing-map-unknown = ኣይንፈልጥን
housing-map-way-unknown = ከመይ ጌርኩም ቦታ ከም እትረኽቡ ኣይንፈልጥን

housing-form-night = ሓደ ለይቲ
housing-form-temporary = ንሓጺር ግዜ
housing-form-supported = ብዙሕ ደገፍ ዘለዎ መንበሪ
housing-form-sublet = ካልኣይ ኢድ ኣፓርታማ ወይ ንዝተወሰነ ግዜ
housing-form-care = ንክንክን ዝኸውን መንበሪ
housing-form-own = ናይ ገዛእ ርእስኹም ገዛ

housing-support-none = ደገፍ የብሉን
housing-support-visits = ደገፍ ናብ ገዛኹም ይመጽእ
housing-support-staff-part-day = ንክፋል መዓልቲ ሰራሕተኛታት ኣለዉ
housing-support-staff-always = ሰራሕተኛታት ለይትን መዓልትን ኣለዉ
housing-support-included = ደገፍ ኣለዎ። ክንደይ ምዃኑ ኣይንፈልጥን
housing-support-unknown = እንታይ ደገፍ ከም ዘለዎ ኣይንፈልጥን
