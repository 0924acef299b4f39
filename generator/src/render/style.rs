//! Styles: the rules of a style sheet, and those of them that a page needs: the only module that imports lightningcss.
//!
//! What enters: a minified style sheet, and pages. What leaves: the rules whose classes, elements and language stand on a
//! page, in their order, without the custom properties that none of them uses. What scripts may add to a page is given
//! once, for all pages. Must not know what a component is.

use std::collections::{BTreeSet, HashSet};

use lightningcss::declaration::DeclarationBlock;
use lightningcss::printer::PrinterOptions;
use lightningcss::properties::Property;
use lightningcss::properties::custom::CustomPropertyName;
use lightningcss::rules::CssRule;
use lightningcss::selector::{Component, PseudoClass, Selector};
use lightningcss::stylesheet::{ParserOptions, StyleSheet};
use lightningcss::traits::ToCss;

/// A style sheet as rules that can be left out.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Style {
    rules: Vec<Rule>,
    /// What holds on paper: last and together, for it is there to change the rest.
    paper: Vec<Rule>,
}

/// The words before the rules for paper.
const PAPER: &str = "@media print";

#[derive(Debug, Clone, PartialEq, Eq)]
enum Rule {
    /// What selectors say of elements.
    Of { selectors: Vec<Choice>, declarations: Vec<Declaration> },
    /// What holds on some media only: the words before its brace, and its rules.
    On { media: String, rules: Vec<Rule> },
    /// What is kept on every page.
    Whole(String),
}

#[derive(Debug, Clone, PartialEq, Eq)]
struct Choice {
    text: String,
    needs: Vec<Need>,
}

/// What must stand on a page so that a selector can match.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Need {
    Name(String),
    /// The page's language is one of these.
    Language(Vec<String>),
}

#[derive(Debug, Clone, PartialEq, Eq)]
struct Declaration {
    text: String,
    /// The name of the custom property that it declares.
    custom: Option<String>,
    /// The custom properties that it uses: looked for once, not once for each page.
    uses: Vec<String>,
}

impl Style {
    /// The rules of a minified style sheet. What lightningcss cannot read is kept as it is, on every page.
    pub(super) fn new(css: &str) -> Self {
        match StyleSheet::parse(css, ParserOptions::default()) {
            Ok(sheet) => {
                let mut style = Self::default();
                for rule in sheet.rules.0.iter().map(rule) {
                    match rule {
                        Rule::On { media, rules } if media == PAPER => style.paper.extend(rules),
                        rule => style.rules.push(rule),
                    }
                }
                style
            }
            Err(_) => Self { rules: vec![Rule::Whole(css.to_owned())], paper: Vec::new() },
        }
    }

    /// The rules of another sheet after these.
    pub(super) fn append(&mut self, other: Self) {
        self.rules.extend(other.rules);
        self.paper.extend(other.paper);
    }

    /// Takes it as given that what bears one of these names may stand on any page.
    pub(super) fn assume(&mut self, names: &BTreeSet<String>) {
        assume(&mut self.rules, names);
        assume(&mut self.paper, names);
    }

    /// What of it a page needs.
    pub(super) fn of(&self, page: &str) -> String {
        let page = &Names::of(page);
        let mut used = HashSet::new();
        uses(&self.rules, page, &mut used);
        uses(&self.paper, page, &mut used);
        let mut css = String::new();
        write(&self.rules, page, &used, &mut css);
        write_on(PAPER, &self.paper, page, &used, &mut css);
        css
    }
}

/// What stands on a page, by name.
#[derive(Debug)]
struct Names<'p> {
    names: HashSet<&'p str>,
    language: &'p str,
}

impl<'p> Names<'p> {
    /// The elements and classes of a page.
    fn of(page: &'p str) -> Self {
        let mut names = HashSet::new();
        for (at, _) in page.match_indices('<') {
            names.insert(word(&page[at + 1..]));
        }
        for (at, attribute) in page.match_indices("class=\"") {
            let value = &page[at + attribute.len()..];
            names.extend(value[..value.find('"').unwrap_or(0)].split_whitespace());
        }
        let language = page.split_once("<html lang=\"").and_then(|(_, rest)| rest.split('"').next());
        Self { names, language: language.unwrap_or_default() }
    }

    fn have(&self, need: &Need) -> bool {
        match need {
            Need::Name(name) => self.names.contains(name.as_str()),
            Need::Language(tags) => tags.iter().any(|tag| {
                self.language
                    .strip_prefix(tag.as_str())
                    .is_some_and(|rest| rest.is_empty() || rest.starts_with('-'))
            }),
        }
    }

    fn match_any(&self, selectors: &[Choice]) -> bool {
        selectors.iter().any(|choice| choice.needs.iter().all(|need| self.have(need)))
    }
}

/// The words of a script: what it adds to a page it calls by one of them.
pub(super) fn words(script: &str) -> impl Iterator<Item = &str> {
    let is_joint = |c: char| !c.is_ascii_alphanumeric() && c != '-' && c != '_';
    script.split(is_joint).filter(|word| !word.is_empty())
}

fn word(text: &str) -> &str {
    &text[..text.bytes().take_while(u8::is_ascii_alphanumeric).count()]
}

const MINIFIED: PrinterOptions<'static> = PrinterOptions {
    minify: true,
    source_map: None,
    project_root: None,
    targets: lightningcss::targets::Targets {
        browsers: None,
        include: lightningcss::targets::Features::empty(),
        exclude: lightningcss::targets::Features::empty(),
    },
    analyze_dependencies: None,
    pseudo_classes: None,
};

fn text(part: &impl ToCss) -> String {
    part.to_css_string(MINIFIED).expect("what has been read can be written")
}

fn rule(rule: &CssRule<'_>) -> Rule {
    match rule {
        CssRule::Style(style) if style.rules.0.is_empty() => Rule::Of {
            selectors: style.selectors.0.iter().map(choice).collect(),
            declarations: declarations(&style.declarations),
        },
        CssRule::Media(media) => Rule::On {
            media: format!("@media {}", text(&media.query)),
            rules: media.rules.0.iter().map(self::rule).collect(),
        },
        other => Rule::Whole(text(other)),
    }
}

fn choice(selector: &Selector<'_>) -> Choice {
    let needs = selector.iter_raw_match_order().filter_map(|component| match component {
        Component::LocalName(name) => Some(Need::Name(name.lower_name.0.to_string())),
        Component::Class(name) => Some(Need::Name(name.0.to_string())),
        // Parts of a page may be in any language; the page as a whole is in one.
        Component::NonTSPseudoClass(PseudoClass::Lang { languages }) if is_about_the_page(selector) => {
            Some(Need::Language(languages.iter().map(ToString::to_string).collect()))
        }
        _ => None,
    });
    Choice { text: text(selector), needs: needs.collect() }
}

fn is_about_the_page(selector: &Selector<'_>) -> bool {
    let mut components = selector.iter_raw_match_order();
    components
        .any(|component| matches!(component, Component::LocalName(name) if *name.lower_name.0 == *"html"))
}

fn declarations(block: &DeclarationBlock<'_>) -> Vec<Declaration> {
    let important = block.important_declarations.iter().map(|property| (property, true));
    let plain = block.declarations.iter().map(|property| (property, false));
    let declaration = |(property, important): (&Property<'_>, bool)| {
        let text = property.to_css_string(important, MINIFIED).expect("what has been read can be written");
        let custom = match property {
            Property::Custom(custom) => match &custom.name {
                CustomPropertyName::Custom(name) => Some(name.0.to_string()),
                CustomPropertyName::Unknown(_) => None,
            },
            _ => None,
        };
        let uses = variables(&text).map(str::to_owned).collect();
        Declaration { text, custom, uses }
    };
    plain.chain(important).map(declaration).collect()
}

fn assume(rules: &mut [Rule], names: &BTreeSet<String>) {
    for rule in rules {
        match rule {
            Rule::Of { selectors, .. } => {
                let needs = selectors.iter_mut().map(|choice| &mut choice.needs);
                needs.for_each(|needs| {
                    needs.retain(|need| !matches!(need, Need::Name(name) if names.contains(name)))
                });
            }
            Rule::On { rules, .. } => assume(rules, names),
            Rule::Whole(_) => {}
        }
    }
}

/// The custom properties that the rules of a page use.
fn uses<'r>(rules: &'r [Rule], page: &Names<'_>, used: &mut HashSet<&'r str>) {
    for rule in rules {
        match rule {
            Rule::Of { selectors, declarations } if page.match_any(selectors) => {
                used.extend(
                    declarations.iter().flat_map(|declaration| &declaration.uses).map(String::as_str),
                );
            }
            Rule::Of { .. } => {}
            Rule::On { rules, .. } => uses(rules, page, used),
            Rule::Whole(text) => used.extend(variables(text)),
        }
    }
}

fn variables(css: &str) -> impl Iterator<Item = &str> {
    css.split("var(").skip(1).map(|rest| &rest[..rest.find([',', ')']).unwrap_or(rest.len())])
}

fn write(rules: &[Rule], page: &Names<'_>, used: &HashSet<&str>, css: &mut String) {
    for rule in rules {
        match rule {
            Rule::Of { selectors, declarations } => {
                let selectors =
                    selectors.iter().filter(|choice| choice.needs.iter().all(|need| page.have(need)));
                let selectors: Vec<&str> = selectors.map(|choice| choice.text.as_str()).collect();
                let kept = declarations
                    .iter()
                    .filter(|each| each.custom.as_deref().is_none_or(|name| used.contains(name)));
                let kept: Vec<&str> = kept.map(|declaration| declaration.text.as_str()).collect();
                if !selectors.is_empty() && !kept.is_empty() {
                    css.extend([selectors.join(",").as_str(), "{", kept.join(";").as_str(), "}"]);
                }
            }
            Rule::On { media, rules } => write_on(media, rules, page, used, css),
            Rule::Whole(text) => css.push_str(text),
        }
    }
}

fn write_on(media: &str, rules: &[Rule], page: &Names<'_>, used: &HashSet<&str>, css: &mut String) {
    let mut inner = String::new();
    write(rules, page, used, &mut inner);
    if !inner.is_empty() {
        css.extend([media, "{", inner.as_str(), "}"]);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(css: &str, page: &str, scripts: &[&str]) -> String {
        let mut style = Style::new(css);
        style.assume(&scripts.iter().flat_map(|script| words(script)).map(str::to_owned).collect());
        style.of(page)
    }

    #[test]
    fn rules_stay_with_what_stands_on_the_page() {
        let css = "p,.card{margin:0}.card--wide>.card__name,.b.c{color:red}@media print{.card{top:0}.x{top:1px}}\
                   @media screen{.x{top:0}}h1:not(.x){top:2px}*,:before{top:3px}[dir=rtl] .x,[dir=rtl] h1{top:4px}";
        assert_eq!(
            of(css, "<h1 class=\"card c\">p .x table", &[]),
            ".card{margin:0}h1:not(.x){top:2px}*,:before{top:3px}[dir=rtl] h1{top:4px}@media print{.card{top:0}}"
        );
        assert_eq!(
            of(css, "<body>", &["add('x');"]).matches(".x").count(),
            3,
            "scripts may add what they name"
        );
    }

    #[test]
    fn languages_are_those_of_the_page() {
        let css = "html:lang(ar),html:lang(sv){top:0}:lang(ti){top:1px}";
        assert_eq!(of(css, "<html lang=\"ar\"><p>", &[]), "html:lang(ar){top:0}:lang(ti){top:1px}");
        assert_eq!(of(css, "<html lang=\"sv-simple\">", &[]), "html:lang(sv){top:0}:lang(ti){top:1px}");
        assert_eq!(of(css, "<html lang=\"svx\"><p lang=\"ar\">", &[]), ":lang(ti){top:1px}");
    }

    #[test]
    fn properties_that_nothing_uses_are_left_out() {
        let css = ":root{--a:1px;--b:2px;--c:var(--b);top:0}@media print{:root{--a:0;--b:0}}p{left:var(--a)}i{left:var(--c,1px)}";
        assert_eq!(
            of(css, "<p>", &[]),
            ":root{--a:1px;--b:2px;top:0}p{left:var(--a)}@media print{:root{--a:0;--b:0}}"
        );
        assert_eq!(of(":root{--a:1px}.b{left:var(--a)}", "<p>", &[]), "");
    }

    #[test]
    fn what_is_not_understood_stays() {
        for css in
            ["@page{margin:5mm}", "@font-face{font-family:a;src:url(a)}", "@supports (top:0){.x{top:0}}"]
        {
            assert!(!of(css, "<b>", &[]).is_empty(), "{css}");
        }
    }
}
