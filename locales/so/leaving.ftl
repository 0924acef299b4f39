# Bogga si degdeg ah uga bax.

exit-page-link = Bogga si degdeg ah uga bax
exit-page-note = Waxaa furmaya { $host }. Biraawsarku weli wuu xasuustaa inaad halkan timid.
exit-page-traces = Sida raadadka loo tirtiro
exit-page-key = Ama saddex jeer riix Shift.

leaving-title-entry = Bogga { $code }
leaving-title-topic = Caawimo { $area }, bogga { $number }
leaving-description = Macluumaad iyo xiriirro.
