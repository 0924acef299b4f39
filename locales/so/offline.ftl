# Maskinöversatt 2026-11-21, inte granskad av någon person.
# Sidan där man sparar i sin egen telefon, och det som står på sparade sidor.

offline-title = Ku kaydi telefoonka
offline-title-area = { $area } ku kaydi telefoonka
offline-summary = Kaddib waxaad wax akhrin kartaa oo raadin kartaa internet la'aan.
offline-what = Waxaad kaydinaysaa wax kasta oo aan ka qornay { $area }, af Soomaali. Raadintuna way ku jirtaa.
offline-own-title = Telefoonkaaga oo keliya
offline-own = Ha ku kaydin kombuyuutar ama telefoon ay dad kale isticmaalaan, tusaale maktabadda. Dad kale ayaa arki kara inaad halkan wax ka akhriday.
offline-remove-title = Waad tirtiri kartaa
offline-remove = Halkan ku soo noqo oo riix Tirtir. Markaas waxaad kaydisay waxba kama harayaan. Biraawsarku weli wuu xasuusan karaa bogagga aad booqatay.
offline-home-title = Ku dar shaashadda hore ee telefoonka
offline-home = Fur liiska biraawsarka. Dooro “Ku dar shaashadda hore” ama “Rakib”. Markaas hal taabasho ayaad halkan ku imanaysaa.
offline-stick-title = Haddii aad dad kale caawiso
offline-stick = Waxaad soo dejisan kartaa bogga oo dhan luqadaha oo dhan isagoo ah fayl zip ah. Ku fur faylka xusuus USB ah oo fur index.html. Markaas waxaa lagu akhrin karaa kombuyuutar aan internet lahayn.
offline-stick-link = Soo deji bogga oo dhan ({ $size } MB)
offline-others = Meelo kale

## Knapparna och vad de svarar
offline-box-size = Soo dejintu waa qiyaastii { $size } kB.
offline-box-save = Kaydi { $area }
offline-box-saving = Waa la kaydinayaa…
offline-box-saved = Waa la kaydiyay. Xogtu waa tan { $date }.
offline-box-newer = Waxaa jira xog ka cusub tan aad kaydisay.
offline-box-update = Soo deji xogta cusub
offline-box-remove = Tirtir
offline-box-removed = Waa la tirtiray. Waxba ma harin.
offline-box-failed = Soo dejintu way fashilantay. Wax cusub lama kaydin. Hubi in aad internet leedahay oo mar kale isku day.
offline-box-full = Telefoonku meel bannaan ma laha. Wax cusub lama kaydin.
offline-box-old = Biraawsarkaagu ma kaydin karo. Waxaa laga yaabaa inuu aad u duug yahay, ama daaqaddu ay tahay mid gaar ah.
offline-box-insecure = Ciwaankan wax lagama kaydin karo. Kuma bilaabmo https.
offline-box-file = Hadda horeba internet la'aan ayaad ka akhrinaysaa fayl. Markaa uma baahnid inaad kaydiso.
offline-box-noscript = Waxaad kaydin kartaa oo keliya marka JavaScript uu ka shaqaynayo biraawsarka.

## På sidor som är sparade
offline-saved-notice = Waxaad akhrinaysaa bog la kaydiyay. Xogtu waa tan { $date }.
offline-saved-newer = Waxaa jira xog ka cusub tan aad kaydisay.
offline-saved-link = Waxa aad kaydisay
offline-missing-title = Boggan lama kaydin
offline-missing-text = Hadda internet ma haysatid. Boggan kuma kaydsana telefoonka.
