# The page to show to staff: the reader's language beside Swedish. The sentences stand side by side: they must say the same.

staff-link-text = Show to staff
staff-link-note = Large text to point at, when you cannot or do not want to say it yourself.

show-title = Show to staff: { $name }
show-summary = Show this page to the person who works where you are. Point at what you want to say.
show-staff = To you who work here: the person points at what they want to say. Answer by pointing.
show-code = Code { $code }
show-say = I want to say
show-answer = Answers to point at
show-about = About the place
show-back = Back to the page about the place

## What the reader wants to say
show-say-language = My language: { $language }
show-say-interpreter = Can you call an interpreter?
show-say-read = I find it hard to read. Can you read to me?
show-say-need = I need help with this:
show-say-place = I am looking for this place. Can you show me the way?
show-say-ring = Can you call them for me?
show-say-come-in = Can I come in now?
show-say-book = I want to book a time.
show-say-apply = I want to apply for this. What do I do?
show-say-form = Can you help me to fill in the application?
show-say-written = Can I have the decision on paper?
show-say-appeal = Do I have the right to appeal against the decision?
show-say-decision = Do I need a decision to get help here?
show-say-referral = Who can write a referral for me?
show-say-right = Do I have the right to get help here?
show-say-registered = I am not registered (folkbokförd) in the municipality. Can I get help anyway?
show-say-cost = Does it cost anything?
show-say-bring = What do I need to bring?
show-say-hours = When is it open?
show-say-private = Can we talk in private?
show-say-instead = Can you not help me? Where can I go instead?

## What staff can answer
show-answer-yes = Yes
show-answer-no = No
show-answer-unsure = I do not know. I will ask someone.
show-answer-wait = Wait here for a while.
show-answer-later = Come back later today.
show-answer-tomorrow = Come back tomorrow.
show-answer-full = It is full right now.
show-answer-interpreter = We are calling an interpreter.
show-answer-decision = You need a decision first.
show-answer-number = Time or number:
show-answer-go = Go here:
