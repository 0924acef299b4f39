# Maskinöversatt 2026-11-21, inte granskad av någon person.
# Sidan att visa för personal: läsarens språk bredvid svenska. Meningarna står bredvid varandra: de ska säga samma sak.

staff-link-text = Tus shaqaalaha
staff-link-note = Qoraal weyn oo aad farta ku fiiqdo, markaad hadli karin ama aadan rabin inaad adigu sheegto.

show-title = Tus shaqaalaha: { $name }
show-summary = Boggan tus qofka ka shaqeeya meesha aad joogto. Farta ku fiiq waxa aad rabto inaad sheegto.
show-staff = Adiga halkan ka shaqeeya: qofku wuxuu farta ku fiiqayaa waxa uu rabo inuu yiraahdo. Adiguna farta ku fiiq jawaabta.
show-code = Koodh { $code }
show-say = Waxaan rabaa inaan iraahdo
show-answer = Jawaabo farta lagu fiiqo
show-about = Ku saabsan goobta
show-back = Ku noqo bogga goobta

## Det läsaren vill säga
show-say-language = Luqaddayda: { $language }
show-say-interpreter = Ma wici kartaan turjubaan?
show-say-read = Akhriska way igu adag tahay. Ma ii akhrin kartaa?
show-say-need = Waxaan u baahanahay in la iga caawiyo tan:
show-say-place = Waxaan raadinayaa goobtan. Jidka ma i tusi kartaa?
show-say-ring = Ma ii wici kartaa iyaga?
show-say-come-in = Hadda ma soo geli karaa?
show-say-book = Waxaan rabaa inaan ballan qabsado.
show-say-apply = Waxaan rabaa inaan tan codsado. Sideen sameeyaa?
show-say-form = Ma iga caawin kartaa buuxinta codsiga?
show-say-written = Go’aanka ma ku heli karaa warqad?
show-say-appeal = Xaq ma u leeyahay inaan go’aanka racfaan ka qaato?
show-say-decision = Ma u baahanahay go’aan si aan halkan caawimo uga helo?
show-say-referral = Yaa ii qori kara warqadda gudbinta?
show-say-right = Xaq ma u leeyahay inaan halkan caawimo ka helo?
show-say-registered = Degmada kama diiwaan gashani (folkbokförd). Haddana caawimo ma heli karaa?
show-say-cost = Lacag ma ku baxdaa?
show-say-bring = Maxaan u baahanahay inaan soo qaato?
show-say-hours = Goorma ayay furan tahay?
show-say-private = Meel gaar ah ma ku wada hadli karnaa?
show-say-instead = Ma i caawin kari weydeen? Halkee kale ayaan aadi karaa?

## Det personalen kan svara
show-answer-yes = Haa
show-answer-no = Maya
show-answer-unsure = Ma garanayo. Qof ayaan weydiinayaa.
show-answer-wait = Halkan wax yar ku sug.
show-answer-later = Maanta goor dambe soo noqo.
show-answer-tomorrow = Berri soo noqo.
show-answer-full = Hadda way buuxdaa.
show-answer-interpreter = Turjubaan ayaan wacaynaa.
show-answer-decision = Marka hore go’aan ayaad u baahan tahay.
show-answer-number = Saacad ama tiro:
show-answer-go = Halkan tag:
