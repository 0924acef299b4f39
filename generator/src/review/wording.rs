//! The report in Swedish: a line for each part, and the lines behind it.
//!
//! What enters: a [`Review`]. What leaves: [`Section`]s, which the terminal and the page for staff show alike.

use serde::Serialize;

use super::{
    AvoidedWords, Conflict, ConflictKind, DeadSynonyms, Differing, Due, Figures, Found, HardSentence,
    IdleRow, LongName, Readability, Review, Stale, TextLix, ToRing, Translations, Unsourced, WithoutHours,
};

/// One part of the report.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Section {
    /// What the command calls it: `--section ring`.
    pub id: &'static str,
    /// What people call it.
    pub title: &'static str,
    /// What it comes to.
    pub summary: String,
    /// One by one.
    pub rows: Vec<Row>,
}

/// A line of a section.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Row {
    /// What it is about.
    pub subject: String,
    /// What to know about it.
    pub text: String,
    /// More, a line each.
    pub more: Vec<String>,
}

/// What the command calls the parts.
pub const SECTIONS: &[&str] = &[
    "stale",
    "ring",
    "conflicts",
    "figures",
    "hours",
    "translations",
    "readability",
    "words",
    "names",
    "synonyms",
];

/// The parts in the order in which an editor works.
#[must_use]
pub fn sections(review: &Review) -> Vec<Section> {
    let Review {
        today: _,
        services: _,
        guides: _,
        stale,
        ring,
        conflicts,
        figures,
        hours,
        translations,
        readability,
        words,
        names,
        synonyms,
    } = review;
    vec![
        self::stale(stale),
        self::ring(ring),
        self::conflicts(conflicts),
        self::figures(figures),
        self::hours(hours),
        self::translations(translations),
        self::readability(readability),
        self::words(words),
        self::names(names),
        self::synonyms(synonyms),
    ]
}

fn row(subject: impl Into<String>, text: impl Into<String>) -> Row {
    Row { subject: subject.into(), text: text.into(), more: Vec::new() }
}

fn stale(stale: &Stale) -> Section {
    let Stale { never, overdue, soon } = stale;
    let due = |word: &'static str| {
        move |due: &Due| {
            let Due { entry, confirmed, every_days, due } = due;
            row(entry, format!("{word} {due} (bekräftad {confirmed}, gäller {every_days} dagar)"))
        }
    };
    let rows = overdue.iter().map(due("gick ut")).chain(soon.iter().map(due("går ut")));
    Section {
        id: "stale",
        title: "Gamla uppgifter",
        summary: format!(
            "{} har gått ut, {} går ut inom 30 dagar, {} har aldrig bekräftats",
            overdue.len(),
            soon.len(),
            never.len()
        ),
        rows: rows.chain(never.iter().map(|entry| row(entry, "aldrig bekräftad"))).collect(),
    }
}

fn ring(ring: &[ToRing]) -> Section {
    let rows = ring.iter().map(|one| {
        let ToRing { entry, name, danger, phone, unknown, unconfirmed } = one;
        let list = |title: &str, fields: &[&str]| {
            (!fields.is_empty()).then(|| format!("{title}: {}", fields.join(", ")))
        };
        let parts = [
            danger.then(|| "FARA".to_owned()),
            Some(phone.clone().unwrap_or_else(|| "inget nummer".to_owned())),
            list("okänt", unknown),
            list("obekräftat", unconfirmed),
        ];
        row(format!("{entry} ({name})"), parts.into_iter().flatten().collect::<Vec<_>>().join("; "))
    });
    let sum = |count: fn(&ToRing) -> usize| ring.iter().map(count).sum::<usize>();
    Section {
        id: "ring",
        title: "Ring, i den här ordningen",
        summary: format!(
            "{} verksamheter, {} av dem vid fara; {} okända och {} obekräftade uppgifter",
            ring.len(),
            ring.iter().filter(|one| one.danger).count(),
            sum(|one| one.unknown.len()),
            sum(|one| one.unconfirmed.len()),
        ),
        rows: rows.collect(),
    }
}

fn conflicts(conflicts: &[Conflict]) -> Section {
    let rows = conflicts.iter().map(|conflict| {
        let Conflict { kind, entries, field, says } = conflict;
        let says = says.join("; ");
        let text = match kind {
            ConflictKind::Marked => format!("{field}: källor säger olika, läst i {says}"),
            ConflictKind::Hours => format!("{field}: olika tider ur olika källor: {says}"),
            ConflictKind::Number => format!("{says} är säkert på en sida och osäkert på en annan"),
        };
        row(entries.join(", "), text)
    });
    Section {
        id: "conflicts",
        title: "Källor som säger olika",
        summary: format!("{} ställen", conflicts.len()),
        rows: rows.collect(),
    }
}

fn figures(figures: &Figures) -> Section {
    let Figures { facts, read, own, unsourced, idle, differing } = figures;
    let rows = unsourced.iter().map(|Unsourced { entry, words }| row(entry, format!("{words}: ingen källa")));
    let rows = rows.chain(
        idle.iter().map(|IdleRow { entry, says }| row(entry, format!("{says}: ingen sådan siffra i texten"))),
    );
    let differing_rows = differing.iter().map(|Differing { entry, lang, gone, new }| {
        let list = |title: &str, numbers: &[String]| {
            (!numbers.is_empty()).then(|| format!("{title} {}", numbers.join(", ")))
        };
        let parts = [list("saknar", gone), list("har", new)];
        let text = parts.into_iter().flatten().collect::<Vec<_>>().join("; ");
        row(format!("{entry} ({lang})"), format!("andra tal än originalet: {text}"))
    });
    Section {
        id: "figures",
        title: "Siffror i texterna",
        summary: format!(
            "{} utan källa, {} rader utan siffra, {} översättningar med andra tal; {} med källa: {facts} är uppgifter, {read} har en \
             rad, {own} är våra egna",
            unsourced.len(),
            idle.len(),
            differing.len(),
            facts + read + own
        ),
        rows: rows.chain(differing_rows).collect(),
    }
}

fn hours(hours: &[WithoutHours]) -> Section {
    let rows = hours.iter().map(|one| {
        let WithoutHours { entry, name, said } = one;
        let text =
            if *said { "öppettiderna är okända" } else { "har adress men säger inget om öppettider" };
        row(format!("{entry} ({name})"), text)
    });
    Section {
        id: "hours",
        title: "Utan öppettider",
        summary: format!("{} verksamheter", hours.len()),
        rows: rows.collect(),
    }
}

fn translations(translations: &[Translations]) -> Section {
    let rows = translations.iter().map(|one| {
        let Translations { lang, texts, translated, percent, unreviewed, outdated, missing } = one;
        let list = |title: &str, entries: &[String]| {
            (!entries.is_empty()).then(|| format!("{title}: {}", entries.join(", ")))
        };
        Row {
            subject: lang.clone(),
            text: format!(
                "{percent} % ({translated} av {texts}), {} gamla, {unreviewed} ogranskade",
                outdated.len()
            ),
            more: [list("gamla", outdated), list("saknas", missing)].into_iter().flatten().collect(),
        }
    });
    let listed: Vec<String> =
        translations.iter().map(|one| format!("{} {} %", one.lang, one.percent)).collect();
    let outdated: usize = translations.iter().map(|one| one.outdated.len()).sum();
    Section {
        id: "translations",
        title: "Översättningar",
        summary: format!("{outdated} gamla; {}", listed.join(", ")),
        rows: rows.collect(),
    }
}

fn readability(readability: &[Readability]) -> Section {
    let texts = readability
        .iter()
        .flat_map(|Readability { lang, texts, .. }| texts.iter().map(move |text| (lang, text)));
    let rows = texts.map(|(lang, TextLix { entry, lix, worst })| Row {
        subject: format!("{entry} ({lang})"),
        text: format!("LIX {lix}"),
        more: worst.iter().map(|HardSentence { lix, sentence }| format!("{lix}: {sentence}")).collect(),
    });
    let of = |one: &Readability| {
        let Readability { lang, median, most, above, texts } = one;
        match median {
            Some(median) => format!("{lang}: {above} av {} texter över {most}, mitten {median}", texts.len()),
            None => format!("{lang}: inga texter"),
        }
    };
    Section {
        id: "readability",
        title: "Lätt att läsa (LIX)",
        summary: readability.iter().map(of).collect::<Vec<_>>().join("; "),
        rows: rows.collect(),
    }
}

fn words(words: &AvoidedWords) -> Section {
    let AvoidedWords { found, unlisted } = words;
    let rows = found.iter().map(|one| {
        let Found { lang, entry, word, say, sentence } = one;
        Row {
            subject: format!("{entry} ({lang})"),
            text: format!("{word}; skriv {say}"),
            more: vec![sentence.clone()],
        }
    });
    let unlisted = match unlisted.as_slice() {
        [] => String::new(),
        tags => format!("; ingen lista för {}", tags.join(", ")),
    };
    Section {
        id: "words",
        title: "Ord vi inte använder om människor",
        summary: format!("{} ställen{unlisted}", found.len()),
        rows: rows.collect(),
    }
}

fn names(names: &[LongName]) -> Section {
    let rows = names.iter().map(|one| {
        let LongName { lang, entry, name, letters, most } = one;
        row(format!("{entry} ({lang})"), format!("{letters} tecken, högst {most}: {name}"))
    });
    Section {
        id: "names",
        title: "Namn som är för långa på papper",
        summary: format!("{} namn", names.len()),
        rows: rows.collect(),
    }
}

fn synonyms(synonyms: &[DeadSynonyms]) -> Section {
    let rows = synonyms.iter().map(|DeadSynonyms { lang, canonical }| {
        row(format!("{canonical} ({lang})"), "inget av orden hittar något")
    });
    Section {
        id: "synonyms",
        title: "Sökord som inte leder någonstans",
        summary: format!("{} grupper", synonyms.len()),
        rows: rows.collect(),
    }
}
