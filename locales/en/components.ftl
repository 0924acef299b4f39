# Maskinöversatt 2026-11-21, inte granskad av någon person.
# Parts of pages. Each name begins like the component's folder.

emergency-lines-title = Call if there is danger
emergency-lines-doubtful = We are not sure of this number. If nobody answers and someone is in danger, call 112.

text-note-fallback = This text is only in Swedish so far.
text-note-machine = This text was translated by a machine. No person has checked it.
text-note-reviewed = A person checked the translation on { $date }.
text-note-outdated = The Swedish text has changed since it was translated.
text-note-original = Read the original in Swedish

access-label-protected = The place is secret. That is why there is no address.

ask-line-whom = Ask:
ask-line-service = Ask when you get in touch.

service-groups-closed = Closed or paused
service-card-fallback = Only in Swedish

doubtful-facts-title = Uncertain. Ask before you rely on it
unknown-facts-title = What we do not know

fact-doubtful = Uncertain:
fact-doubt-third-party = Someone other than the service has written this.
fact-operator = Run by
fact-eligibility = For whom
fact-gender = Whether it is for all genders
fact-age = Age limits
fact-registered = Where you have to be registered (folkbokförd)
fact-capacity = Places
fact-cost = Cost
fact-phone = Phone
fact-email = Email
fact-web = Website
fact-address = Address
fact-map = Coordinates
fact-hours = Opening hours
fact-languages = Languages
fact-accessibility = Accessibility
fact-bring = Bring
fact-way-in = How to get in

eligibility-age-from = From { $age } years
eligibility-age-to = Up to { $age } years
eligibility-age-between = { $from } to { $to } years
eligibility-registered-in = Registered (folkbokförd) in { $area }
eligibility-registered-anywhere = You can be registered (folkbokförd) anywhere
capacity-places =
    { $count ->
        [one] { $count } place
       *[other] { $count } places
    }

opening-hours-day = Day
opening-hours-time = Time
opening-hours-closed = Closed
opening-hours-unknown = We do not know. Ask first
opening-hours-all-day = Day and night
opening-hours-always = Day and night, every day
opening-hours-holiday = public holiday
opening-hours-span = { $from }–{ $to }
opening-hours-span-night = { $from }–{ $to } the next day

source-mark-label = Source:
source-undated = no date
source-seen = Read { $date }.

entry-footing-related = See also
entry-footing-needs = More help with
entry-footing-sources = How we know
entry-footing-confirmed = The facts were confirmed on { $date }.
entry-footing-unconfirmed = Nobody has called and confirmed the facts yet.
entry-footing-code = This page has code { $code }. Say “code { $code }” to the person who helps you, and you will find the same page.

alphabet-list-code = code { $code }

search-box-label = What are you looking for?
search-box-go = Search
search-box-area = Where?
search-box-everywhere = Everywhere
search-box-open = Only open now
search-box-open-note = Places whose opening hours we do not know are not shown.
search-box-count = Results: { $count }
search-box-loading = Searching …
search-box-failed = The search does not work right now. You find everything here anyway:
search-box-empty = We found nothing. Try another word, or fewer words. You can also read the list:
search-box-more = Show more

gap-list-doubtful = Uncertain:
gap-list-unknown = Unknown:
