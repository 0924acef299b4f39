# Maskinöversatt 2026-11-21, inte granskad av någon person.
# Sidan att visa för personal: läsarens språk bredvid svenska. Meningarna står bredvid varandra: de ska säga samma sak.

staff-link-text = Pokaż pracownikowi
staff-link-note = Duży tekst do pokazania palcem, gdy nie możesz lub nie chcesz powiedzieć tego samodzielnie.

show-title = Do pokazania pracownikowi: { $name }
show-summary = Pokaż tę stronę osobie, która tu pracuje. Wskaż palcem to, co chcesz powiedzieć.
show-staff = Do osoby, która tu pracuje: osoba przed tobą wskazuje to, co chce powiedzieć. Odpowiedz, wskazując.
show-code = Kod { $code }
show-say = Chcę powiedzieć
show-answer = Odpowiedzi do wskazania
show-about = O tym miejscu
show-back = Wróć do strony o tym miejscu

## Det läsaren vill säga
show-say-language = Mój język: { $language }
show-say-interpreter = Czy możecie zadzwonić po tłumacza?
show-say-read = Trudno mi się czyta. Czy możesz mi przeczytać?
show-say-need = Potrzebuję pomocy w tej sprawie:
show-say-place = Szukam tego miejsca. Czy możesz pokazać mi drogę?
show-say-ring = Czy możesz tam zadzwonić w moim imieniu?
show-say-come-in = Czy mogę teraz wejść?
show-say-book = Chcę umówić się na wizytę.
show-say-apply = Chcę złożyć o to wniosek. Jak to zrobić?
show-say-form = Czy możesz pomóc mi wypełnić wniosek?
show-say-written = Czy mogę dostać decyzję na papierze?
show-say-appeal = Czy mam prawo odwołać się od decyzji?
show-say-decision = Czy potrzebuję decyzji, żeby dostać tu pomoc?
show-say-referral = Kto może wypisać mi skierowanie?
show-say-right = Czy mam prawo do pomocy tutaj?
show-say-registered = Nie mam zameldowania (folkbokförd) w tej gminie. Czy mimo to mogę dostać pomoc?
show-say-cost = Czy to coś kosztuje?
show-say-bring = Co muszę ze sobą zabrać?
show-say-hours = Kiedy jest otwarte?
show-say-private = Czy możemy porozmawiać na osobności?
show-say-instead = Nie możecie mi pomóc? Dokąd mogę pójść zamiast tego?

## Det personalen kan svara
show-answer-yes = Tak
show-answer-no = Nie
show-answer-unsure = Nie wiem. Zapytam kogoś.
show-answer-wait = Poczekaj tu chwilę.
show-answer-later = Wróć dzisiaj później.
show-answer-tomorrow = Wróć jutro.
show-answer-full = Teraz nie ma miejsc.
show-answer-interpreter = Dzwonimy po tłumacza.
show-answer-decision = Najpierw potrzebujesz decyzji.
show-answer-number = Godzina lub liczba:
show-answer-go = Idź tutaj:
