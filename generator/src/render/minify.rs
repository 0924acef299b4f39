//! Smaller pages that say the same: the only module that imports minify-html.
//!
//! Only what the HTML standard allows: closing tags stay, quotation marks go where they may. Space between inline
//! neighbours directly in `div`, `nav`, `main` or `section` is removed, so templates keep those in `p`, `li` or `span`.

use minify_html::{Cfg, minify};

const STYLE: (&str, &str) = ("<style>", "</style>");

/// A page. Its style has been minified with [`css`], once for all pages.
pub(super) fn html(page: &[u8]) -> Vec<u8> {
    minify(page, &config(false))
}

/// A style sheet.
pub(super) fn css(css: &str) -> String {
    let (open, close) = STYLE;
    let minified = minify(format!("{open}{css}{close}").as_bytes(), &config(true));
    let text = String::from_utf8(minified).expect("minified text is text");
    text.strip_prefix(open).and_then(|text| text.strip_suffix(close)).unwrap_or(css).to_owned()
}

fn config(minify_css: bool) -> Cfg {
    Cfg { keep_closing_tags: true, keep_html_and_head_opening_tags: true, minify_css, ..Cfg::default() }
}

#[cfg(test)]
mod tests {
    #[test]
    fn pages_shrink_and_stay_sound() {
        let page = "<!doctype html>\n<html lang=\"sv\">\n<head>\n<title>A b</title>\n</head>\n<body>\n\
                    <p class=\"a b\"> One <a href=\"x.html\">two</a> <span>three</span> </p>\n</body>\n</html>\n";
        let small = String::from_utf8(super::html(page.as_bytes())).expect("text");
        assert_eq!(
            small,
            "<!doctype html><html lang=sv><head><title>A b</title></head><body>\
             <p class=\"a b\">One <a href=x.html>two</a> <span>three</span></p></body></html>"
        );
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
