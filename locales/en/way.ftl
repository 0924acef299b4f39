# The way there, sharing a page, and telling what is wrong.

entry-tools-title = Get there and share
entry-tools-copy-address = Copy the address
entry-tools-map = Open in the phone's map
entry-tools-share = Share or copy the link
entry-tools-sms = Send as a text message
entry-tools-copied = Copied.
entry-tools-by-hand = Copy it yourself:
entry-tools-wrong = Is something wrong? Write to us
entry-tools-wrong-tell = Is something wrong? Tell them, and say code { $code }.
entry-tools-wrong-note = Write nothing about yourself.

share-text = { $about }. Code { $code }: { $link }
share-text-neutral = Code { $code }: { $link }
wrong-subject = Code { $code }
wrong-body = Code { $code }, facts from { $date }. This is wrong:
entry-tools-contact = Save the number on the phone
contact-note = Code { $code }. The facts held on { $date }. See on the page whether they have changed.

near-title = Near here
near-distance = { $metres } m
near-note = Measured as the crow flies. The way there may be longer.
