# Lämna sidan snabbt.

exit-page-link = Lämna sidan snabbt
exit-page-note = Öppnar { $host }. Men historiken finns kvar.
exit-page-traces = Så tar du bort spår
exit-page-key = Eller tryck Shift tre gånger.

leaving-title-entry = Sida { $code }
leaving-title-topic = Hjälp i { $area }, sida { $number }
leaving-description = Information och kontakter.
