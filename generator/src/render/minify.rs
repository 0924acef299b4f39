//! Smaller pages that say the same: the only module that imports minify-html.
//!
//! What enters: pages and style sheets. What leaves: the same, as small as the HTML standard allows: closing tags stay,
//! quotation marks go where they may. Space between inline neighbours directly in `div`, `nav`, `main` or `section` is
//! removed, so templates keep those in `p`, `li` or `span`. Must not know what a page says.

use minify_html::{Cfg, minify};

const STYLE: (&str, &str) = ("<style>", "</style>");
const BODY: (&str, &str) = ("<body>", "</body>");

/// A page. Only its body: the head has nothing to lose, and its style has been minified with [`css`] for all pages.
pub(super) fn html(page: &str) -> String {
    let (open, close) = BODY;
    let body = page.find(open).zip(page.rfind(close)).filter(|(start, end)| start < end);
    let Some((start, end)) = body else { return minified(page, false) };
    let end = end + close.len();
    [&page[..start], &minified(&page[start..end], false), &page[end..]].concat()
}

/// A style sheet.
pub(super) fn css(css: &str) -> String {
    let (open, close) = STYLE;
    let text = minified(&format!("{open}{css}{close}"), true);
    text.strip_prefix(open).and_then(|text| text.strip_suffix(close)).unwrap_or(css).to_owned()
}

fn minified(html: &str, minify_css: bool) -> String {
    let config =
        Cfg { keep_closing_tags: true, keep_html_and_head_opening_tags: true, minify_css, ..Cfg::default() };
    String::from_utf8(minify(html.as_bytes(), &config)).expect("minified text is text")
}

#[cfg(test)]
mod tests {
    #[test]
    fn pages_shrink_and_stay_sound() {
        let page = "<!doctype html>\n<html lang=\"sv\">\n<head><style>a  b</style></head>\n<body>\n\
                    <p class=\"a b\"> One <a href=\"x.html\">two</a> <span>three</span> </p>\n</body>\n</html>\n";
        assert_eq!(
            super::html(page),
            "<!doctype html>\n<html lang=\"sv\">\n<head><style>a  b</style></head>\n<body>\
             <p class=\"a b\">One <a href=x.html>two</a> <span>three</span></p></body>\n</html>\n"
        );
        assert_eq!(super::html("<p> a </p>"), "<p>a</p>");
    }

    #[test]
    fn styles_shrink() {
        assert_eq!(
            super::css("a {\n  color: red;\n}\n\n@media print { b { margin: 0px } }\n"),
            "a{color:red}@media print{b{margin:0}}"
        );
        assert_eq!(super::css(""), "");
    }
}
