# The way there, sharing a page, and telling what is wrong.

entry-tools-title = Get there and share
entry-tools-copy-address = Copy the address
entry-tools-map = Open in the phone's map
entry-tools-near = Nearby
entry-tools-near-rule = Roughly: the straight line and a third more, 80 metres a minute.
entry-tools-share = Share or copy the link
entry-tools-sms = Send as a text message
entry-tools-card = Save in the phone's contacts
entry-tools-copied = Copied.
entry-tools-by-hand = Copy it yourself:
entry-tools-wrong = Is something wrong? Write to us
entry-tools-wrong-tell = Is something wrong? Tell them, and say code { $code }.
entry-tools-wrong-note = Write nothing about yourself.

near-walk =
    { $minutes ->
        [one] { $metres } m, about { $minutes } minute on foot
       *[other] { $metres } m, about { $minutes } minutes on foot
    }
share-text = { $about }. Code { $code }: { $link }
share-text-neutral = Code { $code }: { $link }
share-card-code = Code { $code } at { $site }
share-card-doubt = Uncertain. { $label }: { $value }. { $doubt }
wrong-subject = Code { $code }
wrong-body = Code { $code }, facts from { $date }. This is wrong:
