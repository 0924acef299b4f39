# ካብዚ ገጽ ቀልጢፍካ ውጻእ.

exit-page-link = ካብዚ ገጽ ቀልጢፍካ ውጻእ
exit-page-note = { $host } ይኸፍት። እቲ ብራውዘር ግን ኣብዚ ከም ዝነበርካ ይዝክር።
exit-page-traces = ኣሰር ከመይ ከም ዝጠፍእ
exit-page-key = ወይ Shift ሰለስተ ግዜ ጽቐጥ።

leaving-title-entry = ገጽ { $code }
leaving-title-topic = ሓገዝ ኣብ { $area }፣ ገጽ { $number }
leaving-description = ሓበሬታን መራኸቢታትን።
