# Maskinöversatt 2026-11-21, inte granskad av någon person.
# Sidan där man sparar i sin egen telefon, och det som står på sparade sidor.

offline-title = Zapisz w telefonie
offline-title-area = Zapisz w telefonie: { $area }
offline-summary = Potem możesz czytać i szukać bez internetu.
offline-what = Zapisujesz po polsku wszystko, co tu jest o tym miejscu: { $area }. Wyszukiwarka też się zapisze.
offline-own-title = Tylko we własnym telefonie
offline-own = Nie zapisuj na komputerze ani w telefonie, z którego korzystają inni, na przykład w bibliotece. Inni mogliby zobaczyć, że to czytasz.
offline-remove-title = Możesz to usunąć
offline-remove = Wróć tutaj i naciśnij Usuń. Wtedy nic nie zostanie z tego, co masz zapisane. Przeglądarka może jednak pamiętać odwiedzone strony.
offline-home-title = Dodaj stronę do ekranu głównego
offline-home = Otwórz menu przeglądarki. Wybierz „Dodaj do ekranu głównego” lub „Zainstaluj”. Wtedy trafisz tu jednym dotknięciem.
offline-stick-title = Dla tych, którzy pomagają innym
offline-stick = Możesz pobrać całą witrynę we wszystkich językach jako plik zip. Rozpakuj plik na pamięci USB i otwórz index.html. Wtedy można ją czytać na komputerze bez internetu.
offline-stick-link = Pobierz całą witrynę ({ $size } MB)
offline-others = Inne obszary

## Knapparna och vad de svarar
offline-box-size = Do pobrania jest około { $size } kB.
offline-box-save = Zapisz: { $area }
offline-box-saving = Zapisywanie…
offline-box-saved = Zapisano. Data informacji: { $date }.
offline-box-newer = Są nowsze informacje niż te, które masz zapisane.
offline-box-update = Pobierz nowe informacje
offline-box-remove = Usuń
offline-box-removed = Usunięto. Nic nie zostało.
offline-box-failed = Nie udało się pobrać. Nic nowego nie zapisano. Sprawdź, czy masz internet, i spróbuj ponownie.
offline-box-full = W telefonie nie ma miejsca. Nic nowego nie zapisano.
offline-box-old = Twoja przeglądarka nie może zapisywać. Może jest za stara albo okno jest prywatne.
offline-box-insecure = Z tego adresu nie można zapisywać. Nie zaczyna się od https.
offline-box-file = Czytasz już bez internetu, z pliku. Dlatego nie trzeba zapisywać.
offline-box-noscript = Zapisać można tylko wtedy, gdy w przeglądarce jest włączony JavaScript.

## På sidor som är sparade
offline-saved-notice = Czytasz zapisaną stronę. Data informacji: { $date }.
offline-saved-newer = Są nowsze informacje niż te, które masz zapisane.
offline-saved-link = Co masz zapisane
offline-missing-title = Ta strona nie jest zapisana
offline-missing-text = Nie masz teraz internetu. Ta strona nie jest zapisana w telefonie.
