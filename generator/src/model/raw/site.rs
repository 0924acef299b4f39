//! Everything but services as typed: the site's own settings, its lists, guides, sources, synonyms and front matter.

use schemars::{Schema, SchemaGenerator, json_schema};

use super::{Choice, Email, Figure, IsoDate, Keyed, List, Localised, OrUnknown, WebAddress, Whole, record};
use crate::model::vocabulary::{Danger, ExitPages, Icon, NoticeKind, TranslatedBy};
use crate::source::Located;

record! {
    /// Who stands behind the site.
    pub struct Publisher {
        /// Name.
        #[schemars(required, description = "Vem som ger ut portalen")]
        name: Located<String>,
        /// Web address or `none`.
        #[schemars(required, description = "Utgivarens webbadress, eller none")]
        url: Located<String>,
    }
}

record! {
    /// Where readers tell what is wrong.
    pub struct Feedback {
        /// A form that asks for no name.
        #[schemars(description = "Formulär på en annan webbplats, med https, som går att använda utan att säga vem man är")]
        form: Located<WebAddress>,
        /// Its field for the code of the entry.
        #[schemars(description = "Namnet på formulärets fält för kortkoden. Utan raden följer ingen kod med")]
        code_field: Located<String>,
        /// Its field for the day from which the facts are.
        #[schemars(description = "Namnet på formulärets fält för dagen då uppgifterna gällde (2026-11-21)")]
        date_field: Located<String>,
        /// A mail address.
        #[schemars(description = "E-postadress")]
        email: Located<Email>,
    }
}

/// A word, an address, or both ways by name.
fn feedback_schema(generator: &mut SchemaGenerator) -> Schema {
    let both = generator.subschema_for::<Feedback>();
    json_schema!({ "anyOf": [{ "type": "string", "pattern": "^(unknown|https://.+|[^@ ]+@[^@ ]+)$" }, both] })
}

record! {
    /// `site.yaml`.
    pub struct Site {
        /// Name.
        #[schemars(required, description = "Portalens namn")]
        name: Located<String>,
        /// Where it is published.
        #[schemars(required, description = "Adressen där portalen ligger, med https")]
        base_url: Located<WebAddress>,
        /// Who stands behind it.
        #[schemars(required, description = "Utgivare")]
        publisher: Located<Publisher>,
        /// Languages in the order in which they are offered.
        #[schemars(required, description = "Språk i den ordning de erbjuds")]
        languages: List<Located<String>>,
        /// The language that the others translate.
        #[schemars(required, description = "Originalspråket")]
        original: Located<String>,
        /// Languages whose interface messages a person has written or reviewed.
        #[schemars(description = "Språk vars knappar och rubriker en person har skrivit eller granskat, utöver \
                                  originalet. De andra språken säger att en maskin har översatt dem")]
        reviewed: List<Located<String>>,
        /// The area whose entries come first.
        #[schemars(required, description = "Området vars insatser kommer först")]
        home_area: Located<String>,
        /// Days between confirmations.
        #[schemars(required, description = "Dagar mellan bekräftelser om inget annat sägs")]
        check_every: Located<Whole>,
        /// Where readers tell what is wrong.
        #[schemars(
            schema_with = "feedback_schema",
            description = "Dit läsare anmäler fel: en e-postadress, adressen till ett formulär (https), båda med \
                           form: och email:, eller unknown"
        )]
        feedback: OrUnknown<Feedback>,
        /// Where a reader goes who has to leave at once.
        #[schemars(description = "Dit knappen Lämna sidan snabbt leder, med https. Utan raden: SMHI")]
        exit_url: Located<WebAddress>,
        /// Which pages have the link.
        #[schemars(description = "Sidor som har knappen: sensitive (känsliga) eller all (alla)")]
        exit_pages: Choice<ExitPages>,
    }
}

record! {
    /// An area.
    pub struct Area {
        /// Id.
        #[schemars(required, description = "Områdets id")]
        id: Located<String>,
        /// The area it lies in.
        #[schemars(description = "Området det ligger i")]
        parent: Located<String>,
        /// Name.
        #[schemars(required, description = "Namn på varje språk")]
        name: Localised,
        /// Whom to ask about what is unknown.
        #[schemars(description = "Vem man frågar om det vi inte vet (id på en verksamhet)")]
        ask: Located<String>,
    }
}

record! {
    /// `areas.yaml`.
    pub struct Areas {
        /// The areas.
        #[schemars(required, description = "Områden, de större först")]
        areas: List<Located<Area>>,
    }
}

record! {
    /// What people need.
    pub struct Need {
        /// Id.
        #[schemars(required, description = "Behovets id")]
        id: Located<String>,
        /// Name of its pictogram.
        #[schemars(required, description = "Bildens namn")]
        icon: Choice<Icon>,
        /// Name.
        #[schemars(required, description = "Namn på varje språk")]
        name: Localised,
        /// One line.
        #[schemars(required, description = "En rad på varje språk")]
        summary: Localised,
        /// Dangers whose lines stand first on its page.
        #[schemars(description = "Faror vars nödnummer ska stå överst")]
        danger: List<Choice<Danger>>,
        /// What someone with this need says to staff, sentence by sentence.
        #[schemars(description = "Vad den som har behovet säger till personal, en mening i taget, på varje språk")]
        say: List<Located<Localised>>,
    }
}

record! {
    /// `needs.yaml`.
    pub struct Needs {
        /// The needs.
        #[schemars(required, description = "Behov, de mest brådskande först")]
        needs: List<Located<Need>>,
    }
}

record! {
    /// A situation a reader may be in.
    pub struct Situation {
        /// Id.
        #[schemars(required, description = "Situationens id")]
        id: Located<String>,
        /// Name.
        #[schemars(required, description = "Namn på varje språk")]
        name: Localised,
        /// One line.
        #[schemars(required, description = "En rad på varje språk")]
        summary: Localised,
        /// Dangers whose lines stand first on its page.
        #[schemars(description = "Faror vars nödnummer ska stå överst")]
        danger: List<Choice<Danger>>,
    }
}

record! {
    /// `situations.yaml`.
    pub struct Situations {
        /// The situations.
        #[schemars(required, description = "Situationer")]
        situations: List<Located<Situation>>,
    }
}

record! {
    /// A line to ring in danger.
    pub struct EmergencyLine {
        /// Id.
        #[schemars(required, description = "Radens id")]
        id: Located<String>,
        /// The service that has the number.
        #[schemars(required, description = "Verksamheten som har numret (id)")]
        service: Located<String>,
        /// Dangers it is for.
        #[schemars(required, description = "Faror den är till för")]
        danger: List<Choice<Danger>>,
        /// Where it can be rung.
        #[schemars(required, description = "Området där den gäller")]
        area: Located<String>,
        /// When to ring it.
        #[schemars(required, description = "När man ringer, en kort rad på varje språk")]
        when: Localised,
    }
}

record! {
    /// `emergency.yaml`.
    pub struct Emergency {
        /// The lines.
        #[schemars(required, description = "Nödnummer, de viktigaste först")]
        lines: List<Located<EmergencyLine>>,
    }
}

record! {
    /// Where facts were read.
    pub struct Source {
        /// Title of the page or document.
        #[schemars(required, description = "Sidans eller dokumentets titel")]
        title: Located<String>,
        /// Who published it.
        #[schemars(required, description = "Vem som gav ut den")]
        publisher: Located<String>,
        /// Its address, or `none`.
        #[schemars(required, description = "Webbadress, eller none")]
        url: Located<String>,
        /// When it was published.
        #[schemars(required, description = "År, månad eller dag då den gavs ut, eller undated")]
        published: Located<String>,
        /// When we read it.
        #[schemars(required, description = "Dagen då vi läste den")]
        seen: Located<IsoDate>,
    }
}

record! {
    /// One file of `sources/`.
    pub struct Sources {
        /// The sources by id.
        #[schemars(required, description = "Källor: id och sedan uppgifter om källan")]
        sources: Keyed<Source>,
    }
}

record! {
    /// `guides/<id>/guide.yaml`.
    pub struct Guide {
        /// Spoken short code.
        #[schemars(required, description = "Kortkod som sägs i telefon. Unik, återanvänds aldrig")]
        code: Located<Whole>,
        /// Needs it answers.
        #[schemars(required, description = "Behov (id i needs.yaml)")]
        needs: List<Located<String>>,
        /// Situations it is for.
        #[schemars(description = "Situationer (id i situations.yaml)")]
        situations: List<Located<String>>,
        /// Dangers whose lines stand first on its page.
        #[schemars(description = "Faror vars nödnummer ska stå överst")]
        danger: List<Choice<Danger>>,
        /// Whether being seen on its page can be dangerous.
        #[schemars(description = "true om det kan vara farligt att ses på sidan")]
        sensitive: bool,
        /// Where it holds.
        #[schemars(required, description = "Områden där guiden gäller")]
        areas: List<Located<String>>,
        /// Areas whose housing stands on its page.
        #[schemars(description = "Områden vars boenden ska stå som en tabell på sidan")]
        housing_map: List<Located<String>>,
        /// Related entries.
        #[schemars(description = "Verksamheter (id) och guider (guide/id)")]
        related: List<Located<String>>,
        /// What the text rests on.
        #[schemars(required, description = "Källor som texten bygger på")]
        sources: List<Located<String>>,
        /// When a person last confirmed it.
        #[schemars(required, description = "Dagen då någon gick igenom guiden, eller unknown")]
        checked: Located<String>,
        /// Days until it is due again.
        #[schemars(description = "Dagar tills guiden ska gås igenom igen")]
        check_every: Located<Whole>,
    }
}

record! {
    /// `notices/<id>/notice.yaml`.
    pub struct Notice {
        /// What it tells of.
        #[schemars(required, description = "Vad det gäller")]
        kind: Choice<NoticeKind>,
        /// The first day.
        #[schemars(required, description = "Första dagen som meddelandet gäller")]
        from: Located<IsoDate>,
        /// The last day.
        #[schemars(required, description = "Sista dagen som meddelandet gäller")]
        to: Located<IsoDate>,
        /// Where it holds.
        #[schemars(required, description = "Områden där meddelandet gäller (id i areas.yaml). Det gäller också i alla områden som ligger i dem")]
        areas: List<Located<String>>,
        /// Services that it is about.
        #[schemars(description = "Verksamheter som meddelandet handlar om (id). Det visas också på deras sidor")]
        services: List<Located<String>>,
        /// What it rests on.
        #[schemars(required, description = "Källor")]
        sources: List<Located<String>>,
    }
}

record! {
    /// Words that mean the same to someone who searches.
    pub struct SynonymGroup {
        /// The word the texts use.
        #[schemars(required, description = "Ordet som texterna använder")]
        canonical: Located<String>,
        /// Other words for it.
        #[schemars(required, description = "Andra ord som ska hitta samma sak")]
        also: List<Located<String>>,
    }
}

record! {
    /// `synonyms/<lang>.yaml`.
    pub struct Synonyms {
        /// The groups.
        #[schemars(required, description = "Grupper av ord")]
        groups: List<Located<SynonymGroup>>,
    }
}

record! {
    /// A word that we do not use about people.
    pub struct AvoidedWord {
        /// The word.
        #[schemars(required, description = "Ordet, eller flera i rad. Med * sist hittas alla ändelser: \"uteliggar*\"")]
        word: Located<String>,
        /// What we write instead.
        #[schemars(required, description = "Det vi skriver i stället")]
        say: Located<String>,
    }
}

record! {
    /// `wording/<lang>.yaml`.
    pub struct Wording {
        /// The words.
        #[schemars(required, description = "Ord som folk söker på men som aldrig ska stå på en sida")]
        words: List<Located<AvoidedWord>>,
    }
}

record! {
    /// The head of a text file, between two lines of `---`.
    pub struct FrontMatter {
        /// Name of the entry.
        #[schemars(required, description = "Namn")]
        name: Located<String>,
        /// One or two sentences.
        #[schemars(required, description = "En eller två meningar")]
        summary: Located<String>,
        /// Other words people type.
        #[schemars(description = "Andra ord som folk söker på")]
        search: List<Located<String>>,
        /// Who may use it, in words.
        #[schemars(description = "Vem som kan få hjälpen, i ord")]
        eligibility: Located<String>,
        /// What it costs, in words.
        #[schemars(description = "Vad det kostar, i ord")]
        cost: Located<String>,
        /// How one gets in, in words.
        #[schemars(description = "Hur man får hjälpen, i ord")]
        way_in: Located<String>,
        /// Version of the original.
        #[schemars(description = "Originalets version. Höj den när innehållet ändras")]
        version: Located<Whole>,
        /// Version of the original that this translates.
        #[schemars(description = "Versionen av originalet som detta är en översättning av")]
        of: Located<Whole>,
        /// Who translated.
        #[schemars(description = "Vem som översatt: machine eller person")]
        by: Choice<TranslatedBy>,
        /// When a person reviewed it, or `no`.
        #[schemars(description = "Dagen då en person granskade översättningen, eller no")]
        reviewed: Located<String>,
        /// What a glossary text rests on.
        #[schemars(description = "Källor (bara i ordlistans originaltexter)")]
        sources: List<Located<String>>,
        /// Where the figures of an original come from.
        #[schemars(description = "Varifrån siffrorna i texten kommer: orden som de står där (says) och källans id (source), eller own och skälet (why). En rad för varje: - {says: tre veckor, source: id}")]
        figures: List<Located<Figure>>,
    }
}
