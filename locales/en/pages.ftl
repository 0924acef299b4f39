# Maskinöversatt 2026-11-21, inte granskad av någon person.
# The pages' own words.

home-title = Help if you have no home
home-summary = Where to turn if you have nowhere to live or may lose your home. You do not have to say who you are to read here.
home-needs = What do you need?
home-situations = What is your situation?
home-guides = Step by step
home-areas = Everything in one place

area-title = Help in { $area }
area-summary = All the help in { $area } that we know of, for you who have no home or may lose it.
area-group = In { $area }
area-a-to-z = Everything from A to Z

topic-in-area = { $topic } – { $area }
topic-guides = Start here
topic-empty = We do not know of any service for this yet.
topic-ask = Is nothing here right for you?
topic-others = Something else?

service-facts = In short

a-z-title = A to Z
a-z-title-area = A to Z in { $area }
a-z-summary = All services and guides in alphabetical order.
a-z-find = Search on this page: press Ctrl and F on a computer. On a phone, choose “Find in page” in the browser’s menu.
a-z-digits = 0–9
letter-nav-label = Letters

search-title = Search for help
search-summary = Search all the help we know of.
search-tip = Use your own words, for example “sleep tonight”, “shower” or “cannot pay the rent”. Spelling mistakes do not matter.
search-private = The search happens here in your browser. What you type is not sent and not stored.
search-others = Read the whole list instead

glossary-title = Glossary
glossary-summary = Difficult words, explained.

how-we-know-title = How we know
how-we-know-summary = Where the facts come from and what we do not know.
how-we-know-gaps = This is uncertain or unknown
how-we-know-sources = All sources
how-we-know-sources-summary = Everything the portal is based on, by who published it.

not-found-title = This page does not exist
not-found-text = This page does not exist. It may have moved.
