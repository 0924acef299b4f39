# Lämna sidan snabbt.

exit-page-link = Lämna sidan snabbt
# host är webbplatsen som öppnas i stället, till exempel smhi.se.
exit-page-note = Öppnar { $host }. Webbläsaren minns ändå att du har varit här.
exit-page-traces = Så tar du bort spår
# Syns bara där det finns tangentbord.
exit-page-key = Eller tryck Shift tre gånger.

# Titlar som inget säger i en historik.
leaving-title-entry = Sida { $code }
leaving-title-topic = Hjälp i { $area }, sida { $number }
leaving-description = Information och kontakter.
