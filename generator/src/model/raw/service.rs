//! `services/<area>/<id>/service.yaml` as typed.

use schemars::JsonSchema;
use serde::Deserialize;

use super::{Choice, Email, HoursExpression, IsoDate, List, OrUnknown, PhoneText, WebAddress, Whole, record};
use crate::model::vocabulary::{
    Access, Accessibility, Bring, Condition, Confidence, Cost, Danger, Doubt, Gender, HoursFor, HousingForm,
    HousingSupport, OperatorKind, PhoneLabel, Status, WayIn,
};
use crate::source::Located;

/// A fact: `unknown`, or a value with its source.
pub type Fact<T> = OrUnknown<Known<T>>;

/// A value, where it was seen and how sure it is.
#[derive(Debug, Clone, JsonSchema)]
#[schemars(deny_unknown_fields)]
pub struct Known<T> {
    /// The value.
    #[schemars(required, description = "Värdet")]
    pub value: Option<T>,
    /// Id of a source.
    #[schemars(required, description = "Källans id i content/sources/")]
    pub source: Option<Located<String>>,
    /// How sure.
    #[schemars(
        required,
        description = "A: ägarens egen sida, ny. B: ägarens egen sida, odaterad eller före 2023. C: bara på någon annans sida"
    )]
    pub confidence: Option<Choice<Confidence>>,
    /// Why it is doubted.
    #[schemars(description = "Varför uppgiften är osäker; då visas den som obekräftad")]
    pub doubt: Option<Choice<Doubt>>,
    /// When it was read, if later than its source.
    #[schemars(description = "Dagen då uppgiften lästes, om inte källans dag")]
    pub seen: Option<Located<IsoDate>>,
    /// Names that are none of the fields above.
    #[schemars(skip)]
    pub unknown_fields: Vec<super::Unknown>,
    /// The first field's name, to point at when something is missing.
    #[schemars(skip)]
    pub at: crate::source::ByteRange,
}

impl<T> Known<T> {
    /// The names of the fields, for "did you mean".
    pub const FIELDS: &[&str] = &["value", "source", "confidence", "doubt", "seen"];
}

// Written out because `record!` makes no generic structs.
impl<'de, T: Deserialize<'de>> Deserialize<'de> for Known<T> {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Visitor<T>(std::marker::PhantomData<T>);
        impl<'de, T: Deserialize<'de>> serde::de::Visitor<'de> for Visitor<T> {
            type Value = Known<T>;

            fn expecting(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                out.write_str("`unknown`, or `value:`, `source:` and `confidence:`")
            }

            fn visit_map<A: serde::de::MapAccess<'de>>(self, mut map: A) -> Result<Known<T>, A::Error> {
                let mut known = Known {
                    value: None,
                    source: None,
                    confidence: None,
                    doubt: None,
                    seen: None,
                    unknown_fields: Vec::new(),
                    at: crate::source::ByteRange::default(),
                };
                while let Some(key) = map.next_key::<Located<String>>()? {
                    if known.at == crate::source::ByteRange::default() {
                        known.at = key.range;
                    }
                    match key.value.as_str() {
                        "value" => known.value = Some(map.next_value()?),
                        "source" => known.source = Some(map.next_value()?),
                        "confidence" => known.confidence = Some(map.next_value()?),
                        "doubt" => known.doubt = Some(map.next_value()?),
                        "seen" => known.seen = Some(map.next_value()?),
                        _ => {
                            map.next_value::<serde::de::IgnoredAny>()?;
                            known.unknown_fields.push(key);
                        }
                    }
                }
                Ok(known)
            }
        }
        deserializer.deserialize_map(Visitor(std::marker::PhantomData))
    }
}

record! {
    /// Who runs a service.
    pub struct Operator {
        /// Proper name, never translated.
        #[schemars(required, description = "Vem som driver verksamheten. Namnet översätts inte")]
        name: Located<String>,
        /// Part of it that is responsible.
        #[schemars(description = "Nämnd eller enhet")]
        unit: Located<String>,
        /// What sort of operator.
        #[schemars(required, description = "Slags huvudman")]
        kind: Choice<OperatorKind>,
    }
}

record! {
    /// Who may use a service.
    pub struct Eligibility {
        /// Gender.
        #[schemars(description = "Kön")]
        gender: Choice<Gender>,
        /// Youngest age.
        #[schemars(description = "Lägsta ålder i år, eller unknown")]
        age_from: Located<Whole>,
        /// Oldest age.
        #[schemars(description = "Högsta ålder i år, eller unknown")]
        age_to: Located<Whole>,
        /// Area where one must be registered.
        #[schemars(description = "Området där man måste vara folkbokförd, eller anywhere, eller unknown")]
        registered: Located<String>,
        /// Any of these circumstances.
        #[schemars(description = "Något av detta ska gälla")]
        conditions: List<Choice<Condition>>,
        /// Source.
        #[schemars(required, description = "Källans id")]
        source: Located<String>,
        /// How sure.
        #[schemars(required, description = "Hur säker uppgiften är: A, B eller C")]
        confidence: Choice<Confidence>,
        /// Why it is doubted.
        #[schemars(description = "Varför uppgiften är osäker")]
        doubt: Choice<Doubt>,
    }
}

record! {
    /// Housing that a service gives, with its source.
    pub struct Housing {
        /// Its form.
        #[schemars(required, description = "Boendeform")]
        form: Choice<HousingForm>,
        /// The support that comes with it.
        #[schemars(required, description = "Stödet i boendet. included: det finns, men vi vet inte hur mycket")]
        support: Choice<HousingSupport>,
        /// Source.
        #[schemars(required, description = "Källans id")]
        source: Located<String>,
        /// How sure.
        #[schemars(required, description = "Hur säker uppgiften är: A, B eller C")]
        confidence: Choice<Confidence>,
        /// Why it is doubted.
        #[schemars(description = "Varför uppgiften är osäker; då visas den som obekräftad")]
        doubt: Choice<Doubt>,
        /// When it was read.
        #[schemars(description = "Dagen då uppgiften lästes, om inte källans dag")]
        seen: Located<IsoDate>,
    }
}

record! {
    /// A telephone number with its source.
    pub struct Phone {
        /// The number.
        #[schemars(required, description = "Numret med +46 först, eller ett kortnummer som 112")]
        number: Located<PhoneText>,
        /// What it is for.
        #[schemars(required, description = "Vad numret är till för")]
        label: Choice<PhoneLabel>,
        /// Source.
        #[schemars(required, description = "Källans id")]
        source: Located<String>,
        /// How sure.
        #[schemars(required, description = "Hur säker uppgiften är: A, B eller C")]
        confidence: Choice<Confidence>,
        /// Why it is doubted.
        #[schemars(description = "Varför uppgiften är osäker; då visas den som obekräftad")]
        doubt: Choice<Doubt>,
        /// When it was read.
        #[schemars(description = "Dagen då uppgiften lästes, om inte källans dag")]
        seen: Located<IsoDate>,
    }
}

record! {
    /// Opening hours with their source.
    pub struct Hours {
        /// What they are for.
        #[schemars(required, description = "Vad tiderna gäller: phone, visit eller chat")]
        what: Choice<HoursFor>,
        /// The expression.
        #[schemars(required, description = "Tider i OpenStreetMaps skrivsätt, till exempel Mo-Fr 09:00-15:00; PH unknown")]
        value: Located<HoursExpression>,
        /// Source.
        #[schemars(required, description = "Källans id")]
        source: Located<String>,
        /// How sure.
        #[schemars(required, description = "Hur säker uppgiften är: A, B eller C")]
        confidence: Choice<Confidence>,
        /// Why they are doubted.
        #[schemars(description = "Varför uppgiften är osäker; då visas den som obekräftad")]
        doubt: Choice<Doubt>,
        /// When they were read.
        #[schemars(description = "Dagen då uppgiften lästes, om inte källans dag")]
        seen: Located<IsoDate>,
    }
}

record! {
    /// A visiting address.
    pub struct Address {
        /// Street and number.
        #[schemars(required, description = "Gata och nummer")]
        street: Located<String>,
        /// Postcode.
        #[schemars(description = "Postnummer, inom citattecken")]
        postcode: Located<String>,
        /// Town.
        #[schemars(required, description = "Ort")]
        city: Located<String>,
    }
}

record! {
    /// A place on the map.
    pub struct Coordinates {
        /// Degrees north, WGS 84.
        #[schemars(required, description = "Latitud, till exempel 59.27")]
        lat: Located<String>,
        /// Degrees east, WGS 84.
        #[schemars(required, description = "Longitud, till exempel 15.21")]
        lon: Located<String>,
    }
}

record! {
    /// A service: somewhere or someone that helps.
    pub struct Service {
        /// Spoken short code.
        #[schemars(required, description = "Kortkod som sägs i telefon. Unik, återanvänds aldrig")]
        code: Located<Whole>,
        /// Who runs it.
        #[schemars(required, description = "Vem som driver verksamheten")]
        operator: Located<Operator>,
        /// What people need when they look for it.
        #[schemars(required, description = "Behov (id i needs.yaml). Det viktigaste först")]
        needs: List<Located<String>>,
        /// Situations it is for.
        #[schemars(description = "Situationer (id i situations.yaml)")]
        situations: List<Located<String>>,
        /// Whether it needs a decision.
        #[schemars(required, description = "open: inget beslut. decision: kräver beslut. referral: remiss. unknown: vet inte")]
        access: Choice<Access>,
        /// Whether it runs.
        #[schemars(required, description = "Om verksamheten är i gång")]
        status: Choice<Status>,
        /// Whether its place is secret.
        #[schemars(description = "true om platsen är hemlig. Då får ingen adress stå här")]
        protected: bool,
        /// Whether being seen on its page can be dangerous.
        #[schemars(description = "true om det kan vara farligt att ses på sidan")]
        sensitive: bool,
        /// Dangers whose lines stand first on its page.
        #[schemars(description = "Faror vars nödnummer ska stå överst")]
        danger: List<Choice<Danger>>,
        /// Who may use it.
        #[schemars(description = "Vem som kan få hjälpen")]
        eligibility: Located<Eligibility>,
        /// Housing it gives.
        #[schemars(description = "Boende som man kan få där: form, support, source och confidence för varje form. Ger verksamheten inget boende: skriv inte raden")]
        housing: List<Located<Housing>>,
        /// Number of places.
        #[schemars(description = "Antal platser")]
        capacity: Fact<Located<Whole>>,
        /// What it costs.
        #[schemars(description = "Vad det kostar: free eller fee")]
        cost: Fact<Choice<Cost>>,
        /// Telephone numbers.
        #[schemars(description = "Telefonnummer, eller unknown")]
        phones: OrUnknown<List<Located<Phone>>>,
        /// E-mail address.
        #[schemars(description = "E-postadress")]
        email: Fact<Located<Email>>,
        /// The operator's own page.
        #[schemars(description = "Verksamhetens egen webbsida")]
        web: Fact<Located<WebAddress>>,
        /// Visiting address.
        #[schemars(description = "Besöksadress")]
        address: Fact<Located<Address>>,
        /// Place on the map.
        #[schemars(description = "Koordinater")]
        coordinates: Fact<Located<Coordinates>>,
        /// Opening hours.
        #[schemars(description = "Öppettider, eller unknown")]
        hours: OrUnknown<List<Located<Hours>>>,
        /// Languages spoken.
        #[schemars(description = "Språk som talas där")]
        languages: Fact<List<Located<String>>>,
        /// How accessible the place is.
        #[schemars(description = "Lokalens tillgänglighet")]
        accessibility: Fact<List<Choice<Accessibility>>>,
        /// What to bring.
        #[schemars(description = "Vad man ska ha med sig")]
        bring: Fact<List<Choice<Bring>>>,
        /// How one gets in.
        #[schemars(description = "Hur man får hjälpen")]
        way_in: Fact<List<Choice<WayIn>>>,
        /// Whom to ask about what is unknown.
        #[schemars(description = "Vem man frågar om det vi inte vet (id). Annars områdets")]
        ask: Located<String>,
        /// Related entries.
        #[schemars(description = "Andra verksamheter (id) och guider (guide/id)")]
        related: List<Located<String>>,
        /// What the text rests on.
        #[schemars(required, description = "Källor som texten bygger på")]
        sources: List<Located<String>>,
        /// When a person last confirmed it.
        #[schemars(required, description = "Dagen då någon bekräftade uppgifterna med verksamheten, eller unknown")]
        checked: Located<String>,
        /// Days until it is due again.
        #[schemars(description = "Dagar tills uppgifterna ska bekräftas igen")]
        check_every: Located<Whole>,
    }
}
