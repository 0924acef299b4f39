# Apua lukemiseen.

read-aloud-play = Lue sivu ääneen
read-aloud-pause = Tauko
read-aloud-stop = Lopeta
read-aloud-note = Oma puhelimesi tai tietokoneesi lukee. Tekstiä ei lähetetä.
read-aloud-none = Puhelimessasi tai tietokoneessasi ei ole suomenkielistä ääntä.
