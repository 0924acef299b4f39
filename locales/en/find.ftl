# Find help with three questions: where, what and who.

find-title = Find help with three questions
find-note = Where are you, what do you need and who are you? Then you see what is for you.
find-where = Where are you?
find-elsewhere = Somewhere else in { $area }
find-what = What do you need?
find-who = Who are you?
find-who-note = We only ask what makes a difference between the places. We do not save your answer. But the browser remembers which pages you have opened.
find-skip = I do not want to answer. Show everything.
find-title-who = Who are you? { $topic }
find-title-found = { $topic }, answer { $number }
find-or = { $first }, or: { $second }
find-woman = Woman
find-man = Man
find-other = Another gender, or do not want to say
find-registered-not = Not registered (folkbokförd) in { $area }
find-registered-unsure = Do not know where I am registered (folkbokförd)
find-result = This is what we know, after your answers.
find-everyone = We do not ask who you are. It makes no difference here.
find-fits = This is for you
find-fits-if = This is for you, if the words are true for you
find-unknown = We do not know whether this is for you. Ask first
find-none = We know of nothing that is certain to be for you.
find-left-out =
    { $count ->
        [one] { $count } more place is closed or for others than you.
       *[other] { $count } more places are closed or for others than you.
    }
find-all = Show everything
