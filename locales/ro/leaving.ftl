# Părăsește pagina repede.

exit-page-link = Părăsește pagina repede
exit-page-note = Deschide { $host }. Browserul ține totuși minte că ați fost aici.
exit-page-traces = Cum ștergeți urmele
exit-page-key = Sau apăsați Shift de trei ori.

leaving-title-entry = Pagina { $code }
leaving-title-topic = Ajutor în { $area }, pagina { $number }
leaving-description = Informații și contacte.
