# Leaving the page fast.

exit-page-link = Leave this page fast
# host is the website that opens instead, such as smhi.se.
exit-page-note = Opens { $host }. The browser still remembers that you were here.
exit-page-traces = How to remove traces
# Shown only where there is a keyboard.
exit-page-key = Or press Shift three times.

# Titles that say nothing in a history.
leaving-title-entry = Page { $code }
leaving-title-topic = Help in { $area }, page { $number }
leaving-description = Information and contacts.
