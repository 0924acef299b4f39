# Find help with three questions: where, what and who.

find-link-text = Find help with three questions
find-link-note = Where are you, what do you need and who are you? Then you see what is for you.

find-title = Find help with three questions
find-step = Question { $step } of { $total }
find-where = Where are you?
find-elsewhere = Somewhere else in { $area }
find-what = What do you need?
find-who = Who are you?
find-who-note = We only ask what makes a difference between the places. We do not save your answer, but the page you open can be seen in the browser's history.
find-who-skip = I do not want to answer. Show everything.

find-age-under = Under { $age } years
find-age-from = { $age } years or older
find-age-between = { $from }–{ $to } years
find-age-exactly = { $age } years
find-woman = Woman
find-man = Man
find-gender-other = Another gender, or do not want to say
find-registered-in = Registered (folkbokförd) in { $area }
find-registered-not = Not registered (folkbokförd) in { $areas }

find-answers = Your answers
find-change = Change the answers
find-fits = This is for you
find-fits-if = This is for you, if the words below are true for you
find-unknown = We do not know whether this is for you. Ask first
find-unknown-what = We do not know: { $what }
find-only-with-words = Read who it is for
find-none = We know of nothing that is surely for you. Ask:
find-left-out =
    { $count ->
        [one] { $count } more place is closed or for others than you.
       *[other] { $count } more places are closed or for others than you.
    }
find-all = Show everything
