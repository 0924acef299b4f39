# Maskinöversatt 2026-11-21, inte granskad av någon person.
# Sidan där man sparar i sin egen telefon, och det som står på sparade sidor.

offline-title = Salvați pe telefon
offline-title-area = Salvați pe telefon: { $area }
offline-summary = Apoi puteți citi și căuta fără internet.
offline-what = Salvați în română tot ce scriem despre { $area }. Se salvează și căutarea.
offline-own-title = Numai pe telefonul dumneavoastră
offline-own = Nu salvați pe un calculator sau telefon pe care îl folosesc și alții, de exemplu la bibliotecă. Alții ar putea vedea că ați citit aici.
offline-remove-title = Puteți șterge
offline-remove = Reveniți aici și apăsați Șterge. Atunci nu mai rămâne nimic din ce ați salvat. Browserul poate totuși să țină minte ce pagini ați vizitat.
offline-home-title = Puneți pagina pe ecranul principal
offline-home = Deschideți meniul browserului. Alegeți „Adaugă la ecranul principal” sau „Instalează”. Atunci ajungeți aici cu o singură atingere.
offline-stick-title = Pentru cei care îi ajută pe alții
offline-stick = Puteți descărca tot site-ul, în toate limbile, ca fișier zip. Dezarhivați fișierul pe un stick USB și deschideți index.html. Atunci se poate citi pe un calculator fără internet.
offline-stick-link = Descărcați tot site-ul ({ $size } MB)
offline-others = Alte zone

## Knapparna och vad de svarar
offline-box-size = Sunt de descărcat cam { $size } kB.
offline-box-save = Salvează { $area }
offline-box-saving = Se salvează…
offline-box-saved = Salvat. Informațiile sunt din { $date }.
offline-box-newer = Există informații mai noi decât cele pe care le-ați salvat.
offline-box-update = Descarcă informațiile noi
offline-box-remove = Șterge
offline-box-removed = Șters. Nu a mai rămas nimic.
offline-box-failed = Descărcarea nu a reușit. Nu s-a salvat nimic nou. Verificați dacă aveți internet și încercați din nou.
offline-box-full = Telefonul nu mai are loc. Nu s-a salvat nimic nou.
offline-box-old = Browserul dumneavoastră nu poate salva. Poate că e prea vechi sau fereastra e privată.
offline-box-insecure = Nu se poate salva de la această adresă. Nu începe cu https.
offline-box-file = Citiți deja fără internet, dintr-un fișier. De aceea nu trebuie să salvați.
offline-box-noscript = Puteți salva numai când JavaScript este pornit în browser.

## På sidor som är sparade
offline-saved-notice = Citiți o pagină salvată. Informațiile sunt din { $date }.
offline-saved-newer = Există informații mai noi decât cele pe care le-ați salvat.
offline-saved-link = Ce ați salvat
offline-missing-title = Pagina nu este salvată
offline-missing-text = Nu aveți internet acum. Această pagină nu este salvată pe telefon.
