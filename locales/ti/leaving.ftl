# ካብዚ ገጽ ቀልጢፍኩም ውጽኡ.

exit-page-link = ካብዚ ገጽ ቀልጢፍኩም ውጽኡ
exit-page-note = { $host } ይኸፍት። እቲ ብራውዘር ግን ኣብዚ ከም ዝነበርኩም ይዝክር።
exit-page-traces = ኣሰር ከመይ ከም ዝጠፍእ
exit-page-key = ወይ Shift ሰለስተ ግዜ ጽቐጡ።

leaving-title-entry = ገጽ { $code }
leaving-title-topic = ሓገዝ ኣብ { $area }፣ ገጽ { $number }
leaving-description = ሓበሬታን መራኸቢታትን።
