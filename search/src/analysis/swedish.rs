//! Swedish: Snowball with the repairs that our readers' words need.

use frostem::Stemmer;

/// Inflections of words in *-het*, which Snowball would cut to the bare adjective (*lägenhet* is not *läge*).
const HET: [&str; 8] = ["heternas", "heterna", "hetens", "heters", "heten", "heter", "hets", "het"];

/// The key of a form; see the module.
pub(crate) fn stem(form: &str, snowball: &Stemmer) -> String {
    for ending in HET {
        if let Some(stem) = form.strip_suffix(ending).filter(|stem| stem.chars().count() >= 3) {
            return format!("{stem}het");
        }
    }
    snowball.stem(form).into_owned()
}

/// Definite forms that Snowball leaves alone: *härbärget*, *hyran*, *boendena*.
pub(crate) fn bases(form: &str) -> Vec<String> {
    let mut found = Vec::new();
    let bare = form.strip_suffix('s').unwrap_or(form);
    for (ending, replacement) in
        [("et", "e"), ("et", ""), ("an", "a"), ("ena", "e"), ("na", ""), ("en", "e"), ("n", ""), ("t", "")]
    {
        let Some(stem) = bare.strip_suffix(ending) else { continue };
        let vowel = stem.ends_with(['a', 'e', 'i', 'o', 'u', 'y', 'å', 'ä', 'ö']);
        let clear = stem.chars().count() >= 3 && (!matches!(ending, "n" | "t" | "na") || vowel);
        if clear {
            found.push(format!("{stem}{replacement}"));
        }
    }
    if bare.len() < form.len() && bare.chars().count() >= 4 {
        found.push(bare.to_owned());
    }
    found
}
