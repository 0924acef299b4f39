//! The editor's report as people read it in a terminal.

use crate::review::Review;
use crate::review::wording::{Row, Section, sections};

/// The report for people: a line for each part, then every line of those that `shows` wants to see.
#[must_use]
pub fn review_text(review: &Review, shows: &dyn Fn(&str) -> bool) -> String {
    let sections = sections(review);
    let mut text = format!(
        "Redaktörens rapport {}: {} verksamheter, {} guider\n\n",
        review.today, review.services, review.guides
    );
    let widest = sections.iter().map(|section| section.id.len()).max().unwrap_or_default();
    for Section { id, title, summary, rows: _ } in &sections {
        text.push_str(&format!("  {id:widest$}  {title}: {summary}\n"));
    }
    let mut shown = false;
    for Section { id, title, summary: _, rows } in sections.iter().filter(|section| shows(section.id)) {
        shown = true;
        text.push_str(&format!("\n{title} ({id}): {}\n", rows.len()));
        for Row { subject, text: about, more } in rows {
            text.push_str(&format!("  {subject}: {about}\n"));
            more.iter().for_each(|line| text.push_str(&format!("      {line}\n")));
        }
    }
    if !shown {
        text.push_str(
            "\nVisa raderna i en del med --section NAMN, i alla med --all, varje varning med --warnings.\n",
        );
    }
    text
}
