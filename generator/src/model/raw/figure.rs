//! Where the figures of a text come from, as typed.

use super::record;
use crate::source::Located;

record! {
    /// Where words with a figure come from.
    pub struct Figure {
        /// The words.
        #[schemars(required, description = "Orden med siffran, precis som de står i texten")]
        says: Located<String>,
        /// Id of a source, or `own`.
        #[schemars(required, description = "Källans id i content/sources/, eller own: vårt eget råd, exempel eller räknesätt")]
        source: Located<String>,
        /// Page or heading in it.
        #[schemars(description = "Sida eller rubrik i källan")]
        page: Located<String>,
        /// Why the words need no source.
        #[schemars(description = "Varför siffran inte behöver någon källa. Måste finnas om source är own")]
        why: Located<String>,
    }
}
