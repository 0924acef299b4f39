//! Answers to queries as people read them. Must not know how they were found.

use std::fmt::Write;

use crate::query::{Answer, HitFound, LineFound, TermLookedFor};

/// An answer: numbers to ring first, then what was found; with `explain`, also what was looked for.
#[must_use]
pub fn answer_text(answer: &Answer, explain: bool) -> String {
    let Answer { query, lang: _, area: _, danger: _, lines, total, hits, everything, terms } = answer;
    let mut text = String::new();
    for line in lines {
        let LineFound { id: _, name, number, doubtful, when } = line;
        let doubt = if *doubtful { " (not confirmed)" } else { "" };
        let number = number.as_deref().map(|number| format!("{number}{doubt}  ")).unwrap_or_default();
        push(&mut text, format_args!("! {number}{name}: {when}"));
    }
    if !lines.is_empty() {
        text.push('\n');
    }
    if explain {
        terms.iter().for_each(|term| explain_term(&mut text, term));
    }
    for (at, hit) in hits.iter().enumerate() {
        let HitFound { id: _, path, title, place, score } = hit;
        push(&mut text, format_args!("{}. {title} ({place})  {path}  {score:.2}", at + 1));
    }
    if *total == 0 {
        push(&mut text, format_args!("Nothing found for \"{query}\". Everything stands in {everything}."));
    } else if hits.len() < *total {
        push(&mut text, format_args!("{} of {total} shown; --limit shows more.", hits.len()));
    }
    text
}

fn explain_term(text: &mut String, term: &TermLookedFor) {
    let TermLookedFor { forms, groups } = term;
    let groups: Vec<String> =
        groups.iter().map(|found| format!("{} × {:.2}", found.group, found.weight)).collect();
    push(text, format_args!("? {}", forms.join(", ")));
    push(text, format_args!("  groups {}", groups.join(", ")));
}

fn push(text: &mut String, line: std::fmt::Arguments<'_>) {
    writeln!(text, "{line}").expect("texts grow");
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::query::GroupLookedFor;

    fn answer() -> Answer {
        let hit = |id: &str, score| HitFound {
            id: format!("service/{id}"),
            path: format!("sv/staden/{id}.html"),
            title: id.to_owned(),
            place: "Staden".to_owned(),
            score,
        };
        Answer {
            query: "natt".to_owned(),
            lang: "sv".to_owned(),
            area: None,
            danger: vec!["life".to_owned()],
            lines: vec![LineFound {
                id: "larm".to_owned(),
                name: "Larm".to_owned(),
                number: Some("112".to_owned()),
                doubtful: false,
                when: "Fara.".to_owned(),
            }],
            total: 3,
            hits: vec![hit("ett", 2.5), hit("två", 1.25)],
            everything: "sv/a-z.html".to_owned(),
            terms: vec![TermLookedFor {
                forms: vec!["natt".to_owned(), "natten".to_owned()],
                groups: vec![
                    GroupLookedFor { group: 4, weight: 1.0 },
                    GroupLookedFor { group: 9, weight: 0.6 },
                ],
            }],
        }
    }

    #[test]
    fn numbers_to_ring_stand_first() {
        let expected = "! 112  Larm: Fara.\n\n1. ett (Staden)  sv/staden/ett.html  2.50\n\
                        2. två (Staden)  sv/staden/två.html  1.25\n2 of 3 shown; --limit shows more.\n";
        assert_eq!(answer_text(&answer(), false), expected);
    }

    #[test]
    fn a_doubted_number_says_so() {
        let mut answer = answer();
        answer.lines[0].doubtful = true;
        assert!(answer_text(&answer, false).starts_with("! 112 (not confirmed)  Larm: Fara.\n"));
    }

    #[test]
    fn explained_words_stand_before_what_they_found() {
        let explained = answer_text(&answer(), true);
        let expected = "! 112  Larm: Fara.\n\n? natt, natten\n  groups 4 × 1.00, 9 × 0.60\n1. ett";
        assert!(explained.starts_with(expected), "{explained}");
    }

    #[test]
    fn where_nothing_was_found_everything_is_named() {
        let nothing = Answer { lines: Vec::new(), total: 0, hits: Vec::new(), ..answer() };
        assert_eq!(
            answer_text(&nothing, false),
            "Nothing found for \"natt\". Everything stands in sv/a-z.html.\n"
        );
    }
}
