# Maskinöversatt 2026-11-21, inte granskad av någon person.
# Sidan att visa för personal: läsarens språk bredvid svenska. Meningarna står bredvid varandra: de ska säga samma sak.

staff-link-text = Visa för personal
staff-link-note = Stor text. Du kan peka i stället för att prata.

show-title = Visa för personal: { $name }
show-summary = Visa sidan för den som arbetar där du är. Peka på det du vill säga.
show-staff = Till dig som arbetar här: Personen pekar på det hen vill säga. Svara genom att peka.
show-code = Kod { $code }
show-say = Jag vill säga
show-answer = Svar att peka på
show-about = Om stället
show-back = Tillbaka till sidan om stället

## Det läsaren vill säga
show-say-language = Mitt språk: { $language }
show-say-interpreter = Kan ni ringa en tolk?
show-say-read = Det är svårt för mig att läsa. Kan du läsa för mig?
show-say-need = Jag behöver hjälp med det här:
show-say-place = Jag söker det här stället. Kan du visa mig vägen?
show-say-ring = Kan du ringa dit åt mig?
show-say-come-in = Kan jag komma in nu?
show-say-book = Jag vill boka en tid.
show-say-apply = Jag vill ansöka om det här. Hur gör jag?
show-say-form = Kan du hjälpa mig med ansökan?
show-say-written = Kan jag få beslutet på papper?
show-say-appeal = Har jag rätt att överklaga beslutet?
show-say-decision = Måste jag ha ett beslut för att få hjälp här?
show-say-referral = Vem kan skriva en remiss till mig?
show-say-right = Har jag rätt att få hjälp här?
show-say-registered = Jag är inte folkbokförd i kommunen. Kan jag få hjälp ändå?
show-say-cost = Kostar det något?
show-say-bring = Vad ska jag ta med mig?
show-say-hours = När är det öppet?
show-say-private = Kan vi prata utan att andra hör?
show-say-instead = Kan ni inte hjälpa mig? Vart kan jag gå då?

## Det personalen kan svara
show-answer-yes = Ja
show-answer-no = Nej
show-answer-unsure = Jag vet inte. Jag frågar någon.
show-answer-wait = Vänta här en stund.
show-answer-later = Kom tillbaka senare i dag.
show-answer-tomorrow = Kom tillbaka i morgon.
show-answer-full = Det är fullt nu.
show-answer-interpreter = Vi ringer en tolk.
show-answer-decision = Du måste först ha ett beslut.
show-answer-number = Klockan eller hur många:
show-answer-go = Gå hit:
