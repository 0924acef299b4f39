# Lämna sidan snabbt.

exit-page-link = Lämna sidan snabbt
exit-page-note = Öppnar { $host }. Din webbläsare minns ändå att du har varit här.
exit-page-traces = Så tar du bort spår
exit-page-key = Eller tryck Shift tre gånger.

leaving-title-entry = Sida { $code }
leaving-title-topic = Hjälp i { $area }, sida { $number }
leaving-description = Information och kontakter.
