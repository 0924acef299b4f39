//! The tests of `markdown.rs`.

use super::*;

fn faults(markdown: &str) -> Vec<FaultKind> {
    check(markdown).faults.into_iter().map(|fault| fault.kind).collect()
}

#[test]
fn what_must_not_pass_is_found() {
    assert_eq!(faults("a <b>b</b>"), [FaultKind::RawHtml, FaultKind::RawHtml]);
    assert_eq!(faults("<script>alert(1)</script>\n"), [FaultKind::RawHtml]);
    assert_eq!(faults("![x](https://example.org/x.png)"), [FaultKind::Image,]);
    assert_eq!(faults("# One"), [FaultKind::Heading { found: 1, allowed: 2 }]);
    assert_eq!(faults("## Two\n\n#### Four"), [FaultKind::Heading { found: 4, allowed: 3 }]);
    for link in [
        "javascript:alert(1)",
        "JaVaScRiPt:x",
        "http://example.org",
        "data:x",
        "porten.html",
        "//example.org",
    ] {
        assert_eq!(faults(&format!("[x]({link})")), [FaultKind::Scheme(link.to_owned())]);
    }
    assert_eq!(faults("## Two\n\n### Three\n\n## Two\n\n[x](https://example.org) [y](service:porten)"), []);
}

#[test]
fn foreign_text_is_marked() {
    let html = to_html(
        "Say [Var kan *jag* sova?](lang:sv) and [x](https://example.org).",
        &|_| String::new(),
        &|_| None,
    );
    let expected = "<p>Say <span lang=\"sv\" dir=\"ltr\">Var kan <em>jag</em> sova?</span> \
                    and <a href=\"https://example.org\">x</a>.</p>\n";
    assert_eq!(html, expected);
    assert_eq!(faults("[x](lang:s)"), [FaultKind::Language("s".into())]);
    let html = to_html("[a home ([stödboende](lang:sv))](term:x)", &|_| "x.html".to_owned(), &|_| None);
    let expected = "<p><a href=\"x.html\">a home (<span lang=\"sv\" dir=\"ltr\">stödboende</span>)</a></p>\n";
    assert_eq!(html, expected);
    assert_eq!(check("[a ([b](lang:sv))](term:x)").links[0].text, "a (b)");
}

#[test]
fn internal_links_are_listed_with_their_text() {
    let links = check("Se [Porten *nu*](service:porten).").links;
    assert_eq!(links.len(), 1);
    assert_eq!((links[0].destination.as_str(), links[0].text.as_str()), ("service:porten", "Porten nu"));
}

#[test]
fn numbers_run_from_left_to_right() {
    let html = to_html("Ring [019-21 10 00](phone:x) [nu](service:x).", &|_| "tel:1".to_owned(), &|_| None);
    let expected = "<p>Ring <a href=\"tel:1\" dir=\"ltr\">019-21 10 00</a> <a href=\"tel:1\">nu</a>.</p>\n";
    assert_eq!(html, expected);
}

#[test]
fn links_get_the_address_of_their_page() {
    let html = to_html("[P](service:porten) & <", &|target| format!("x/{target:?}"), &|_| None);
    assert_eq!(html, "<p><a href=\"x/Service(%22porten%22)\">P</a> &amp; &lt;</p>\n");
}
