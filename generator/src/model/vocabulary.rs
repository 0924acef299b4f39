//! The words that fields may hold, each a closed list.
//!
//! The word in YAML, the variant here and the end of the message that names it to readers
//! (`access-open` for `Access::Open`) are one and the same.

/// A closed list of words.
pub trait Vocabulary: Copy + Sized + 'static {
    /// What the words are about, in the singular: the beginning of their messages.
    const NAME: &'static str;
    /// The words in their order.
    const WORDS: &'static [&'static str];
    /// The message of each word, in the same order.
    const MESSAGES: &'static [&'static str];

    /// The value that `word` names.
    fn from_word(word: &str) -> Option<Self>;
    /// The word of this value.
    fn word(self) -> &'static str;
    /// The interface message that names this value to readers.
    fn message(self) -> &'static str;
}

macro_rules! vocabulary {
    ($($(#[doc = $doc:literal])+ $name:ident $prefix:literal {
        $($(#[doc = $variant_doc:literal])+ $variant:ident = $word:literal,)+
    })+) => {
        $(
            $(#[doc = $doc])+
            #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
            pub enum $name { $($(#[doc = $variant_doc])+ $variant,)+ }

            impl Vocabulary for $name {
                const NAME: &'static str = $prefix;
                const WORDS: &'static [&'static str] = &[$($word,)+];
                const MESSAGES: &'static [&'static str] = &[$(concat!($prefix, "-", $word),)+];

                fn from_word(word: &str) -> Option<Self> {
                    match word { $($word => Some(Self::$variant),)+ _ => None }
                }
                fn word(self) -> &'static str {
                    match self { $(Self::$variant => $word,)+ }
                }
                fn message(self) -> &'static str {
                    match self { $(Self::$variant => concat!($prefix, "-", $word),)+ }
                }
            }
        )+
    };
}

/// The messages of every word that readers see: the interface has to have them all, whether an entry uses the word or
/// not. How sure a fact is, which danger is meant, which picture stands for a need and who translated shows in how a page
/// is made.
pub const MESSAGES: &[&[&str]] = &[
    Access::MESSAGES,
    Status::MESSAGES,
    OperatorKind::MESSAGES,
    Gender::MESSAGES,
    Condition::MESSAGES,
    Cost::MESSAGES,
    PhoneLabel::MESSAGES,
    HoursFor::MESSAGES,
    Accessibility::MESSAGES,
    Bring::MESSAGES,
    WayIn::MESSAGES,
    HousingForm::MESSAGES,
    HousingSupport::MESSAGES,
    Doubt::MESSAGES,
    NoticeKind::MESSAGES,
    Conformance::MESSAGES,
    StatementMethod::MESSAGES,
    FaultKind::MESSAGES,
];

vocabulary! {
    /// Whether help needs a decision by an authority.
    Access "access" {
        /// Anyone in the target group may come: *öppen insats*.
        Open = "open",
        /// Needs a *biståndsbeslut*.
        Decision = "decision",
        /// Someone else has to refer the person.
        Referral = "referral",
        /// Nobody has told us.
        Unknown = "unknown",
    }
    /// Whether the service runs at present.
    Status "status" {
        /// It runs.
        Open = "open",
        /// It runs a part of the year.
        Seasonal = "seasonal",
        /// We do not know whether it still runs.
        Uncertain = "uncertain",
        /// It is closed for a while.
        Paused = "paused",
        /// It is closed for good.
        Closed = "closed",
    }
    /// Who runs a service.
    OperatorKind "operator" {
        /// A municipality.
        Municipality = "municipality",
        /// A region (health care).
        Region = "region",
        /// A state authority.
        State = "state",
        /// An association.
        CivilSociety = "civil-society",
        /// A church or congregation.
        Church = "church",
        /// A company, a municipal one too.
        Company = "company",
        /// A foundation.
        Foundation = "foundation",
    }
    /// For which gender a service is.
    Gender "gender" {
        /// Women only.
        Women = "women",
        /// Men only.
        Men = "men",
        /// Everyone.
        Any = "any",
        /// Nobody has told us.
        Unknown = "unknown",
    }
    /// Circumstances that a service is for.
    Condition "condition" {
        /// Alcohol or drugs.
        Addiction = "addiction",
        /// *Psykisk ohälsa*.
        MentalIllness = "mental-illness",
        /// Violence or threats.
        Violence = "violence",
        /// Debts.
        Debt = "debt",
        /// No home, or an unsafe one.
        Homelessness = "homelessness",
        /// A citizen of another EU or EEA country.
        EuCitizen = "eu-citizen",
        /// Someone with a tenancy.
        Tenant = "tenant",
        /// *Psykisk funktionsnedsättning*.
        PsychiatricDisability = "psychiatric-disability",
        /// Family and friends.
        Relative = "relative",
        /// Gambling.
        Gambling = "gambling",
        /// Children and young people.
        Child = "child",
    }
    /// Forms of housing, from a night to a home of one's own. After ETHOS (FEANTSA 2017), but for `sublet`, which it lacks.
    HousingForm "housing-form" {
        /// An overnight shelter (ETHOS 2.1).
        Night = "night",
        /// Temporary accommodation (3.2), a women's shelter (4.1).
        Temporary = "temporary",
        /// Supported accommodation (3.3, 7.2).
        Supported = "supported",
        /// A flat let by the municipality or for a time: *andrahandskontrakt*, *genomgångsbostad*.
        Sublet = "sublet",
        /// Residential care (7.1).
        Care = "care",
        /// A tenancy or a home of one's own.
        Own = "own",
    }
    /// Which support comes with housing.
    HousingSupport "housing-support" {
        /// None.
        None = "none",
        /// Someone comes home to the tenant.
        Visits = "visits",
        /// Staff for a part of the day.
        StaffPartDay = "staff-part-day",
        /// Staff day and night.
        StaffAlways = "staff-always",
        /// Some; nobody has told us how much.
        Included = "included",
        /// Nobody has told us.
        Unknown = "unknown",
    }
    /// What a visit costs.
    Cost "cost" {
        /// Nothing.
        Free = "free",
        /// Something; the entry's text says what is known.
        Fee = "fee",
    }
    /// What a telephone number is for.
    PhoneLabel "phone-label" {
        /// The ordinary number.
        Main = "main",
        /// The reception of a ward or office.
        Reception = "reception",
        /// Acute need.
        Emergency = "emergency",
        /// Advice.
        Advice = "advice",
        /// Information only.
        Information = "information",
        /// If the first does not connect.
        Alternative = "alternative",
        /// For callers abroad.
        FromAbroad = "from-abroad",
    }
    /// What opening hours are for.
    HoursFor "hours-for" {
        /// Telephone times.
        Phone = "phone",
        /// Visiting times.
        Visit = "visit",
        /// Chat times.
        Chat = "chat",
    }
    /// How accessible the place is.
    Accessibility "accessibility" {
        /// No steps on the way in.
        StepFree = "step-free",
        /// A toilet for wheelchair users.
        AccessibleToilet = "accessible-toilet",
        /// A hearing loop.
        HearingLoop = "hearing-loop",
        /// A lift.
        Lift = "lift",
    }
    /// What to bring.
    Bring "bring" {
        /// Identity document.
        IdDocument = "id-document",
        /// `BankID`.
        BankId = "bank-id",
        /// The letter one has received.
        Letter = "letter",
        /// A library card.
        LibraryCard = "library-card",
        /// Nothing.
        Nothing = "nothing",
    }
    /// How one gets in.
    WayIn "way-in" {
        /// Just come.
        DropIn = "drop-in",
        /// Ring.
        Phone = "phone",
        /// Visit.
        Visit = "visit",
        /// Book a time.
        Booking = "booking",
        /// A service on the web.
        EService = "e-service",
        /// A paper form.
        Form = "form",
        /// Chat.
        Chat = "chat",
        /// Someone refers you.
        Referral = "referral",
        /// An application.
        Application = "application",
    }
    /// How sure a fact is: where it was seen.
    Confidence "confidence" {
        /// On the owner's own page, recent, or a stable national number seen on several pages.
        A = "A",
        /// On the owner's own page or document, undated or before 2023.
        B = "B",
        /// Only on someone else's page.
        C = "C",
        /// General knowledge, seen nowhere: never published.
        D = "D",
    }
    /// Why a fact is doubted although it was seen.
    Doubt "doubt" {
        /// It is old.
        Old = "old",
        /// Sources contradict each other.
        Conflict = "conflict",
        /// The place has moved since, or may have.
        Moved = "moved",
        /// It was meant for a limited time.
        Temporary = "temporary",
    }
    /// Dangers for which a number stands above everything else.
    Danger "danger" {
        /// Danger to life.
        Life = "life",
        /// Violence or threats.
        Violence = "violence",
        /// Thoughts of suicide.
        Suicide = "suicide",
        /// An overdose.
        Overdose = "overdose",
        /// A child in danger.
        Child = "child",
    }
    /// Which pages have a link to leave at once.
    ExitPages "exit-pages" {
        /// Those that are dangerous to be seen on.
        Sensitive = "sensitive",
        /// All of them.
        All = "all",
    }
    /// How far the site follows the law on accessibility.
    Conformance "conformance" {
        /// In full.
        Full = "full",
        /// But for what is known to be wrong.
        Partial = "partial",
        /// It does not.
        None = "none",
    }
    /// Who found that out.
    StatementMethod "statement-method" {
        /// Those who make the site.
        SelfMade = "self",
        /// Someone from outside.
        Expert = "expert",
    }
    /// What the law says of a fault.
    FaultKind "fault-kind" {
        /// It forbids it.
        Requirement = "requirement",
        /// Mending it would cost more than the law asks.
        Burden = "burden",
        /// It does not speak of it.
        Exempt = "exempt",
    }
    /// What keeps the account of a fault true.
    FaultProof "fault-proof" {
        /// The tests let it pass, and say so.
        Tests = "tests",
        /// Texts that a machine has translated and nobody has reviewed.
        MachineTranslation = "machine-translation",
        /// Texts that are not in every language.
        Untranslated = "untranslated",
        /// Only people see it.
        People = "people",
    }
    /// What a notice tells of.
    NoticeKind "notice-kind" {
        /// Severe cold.
        Cold = "cold",
        /// Places to sleep beyond the usual ones.
        ExtraBeds = "extra-beds",
        /// Closed, or other hours than usual.
        Closing = "closing",
        /// Something else.
        Info = "info",
    }
    /// Pictures that stand for needs; `templates/components/pictogram` draws them.
    Icon "icon" {
        /// Somewhere to sleep.
        Bed = "bed",
        /// A bowl that steams: food and warmth.
        Meal = "meal",
        /// A house.
        Home = "home",
        /// Money.
        Coins = "coins",
        /// A home of one's own.
        Key = "key",
        /// Health.
        Heart = "heart",
        /// Protection.
        Shield = "shield",
        /// Someone to talk to.
        Speech = "speech",
        /// Post and papers.
        Letter = "letter",
        /// A grown-up and a child.
        Family = "family",
    }
    /// Who made a translation.
    TranslatedBy "translated-by" {
        /// A machine.
        Machine = "machine",
        /// A person.
        Person = "person",
    }
    /// In which role someone confirmed facts: the one thing that is written down of a person who was asked.
    Role "role" {
        /// Who answers at the door.
        Reception = "reception",
        /// Who works there.
        Staff = "staff",
        /// Who answers for it.
        Manager = "manager",
        /// Who works there unpaid.
        Volunteer = "volunteer",
        /// Who decides about applications.
        CaseWorker = "case-worker",
        /// Who answers for what is published about it.
        Communications = "communications",
        /// Who connects calls.
        Switchboard = "switchboard",
        /// Who knows a subject: goes through guides.
        Specialist = "specialist",
    }
}
