# Vägen dit, att dela en sida, och att säga till om fel.

entry-tools-title = Hitta dit och dela
entry-tools-copy-address = Kopiera adressen
entry-tools-map = Öppna i telefonens karta
entry-tools-near = I närheten
entry-tools-near-rule = Ungefär: fågelvägen och en tredjedel till, 80 meter i minuten.
entry-tools-share = Dela eller kopiera länken
entry-tools-sms = Skicka som sms
entry-tools-card = Spara i telefonboken
entry-tools-copied = Kopierat.
entry-tools-by-hand = Kopiera själv:
entry-tools-wrong = Är något fel? Skriv till oss
entry-tools-wrong-tell = Är något fel? Berätta, och säg kod { $code }.
entry-tools-wrong-note = Skriv inget om dig själv.

near-walk =
    { $minutes ->
        [one] { $metres } m, ungefär { $minutes } minut till fots
       *[other] { $metres } m, ungefär { $minutes } minuter till fots
    }
share-text = { $about }. Kod { $code }: { $link }
share-text-neutral = Kod { $code }: { $link }
share-card-code = Kod { $code } hos { $site }
share-card-doubt = Osäkert. { $label }: { $value }. { $doubt }
wrong-subject = Kod { $code }
wrong-body = Kod { $code }, uppgifter från { $date }. Det här är fel:
