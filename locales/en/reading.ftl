# Reading help.

read-aloud-play = Read the page aloud
read-aloud-pause = Pause
read-aloud-stop = Stop
read-aloud-note = Your own phone or computer reads. The text is not sent.
read-aloud-none = There is no voice for English in your phone or computer.
