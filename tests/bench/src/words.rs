//! Words and sentences out of a seed.

/// SplitMix64 (Steele, Lea and Flood 2014): small, seeded, and the same on every machine.
#[derive(Debug, Clone)]
pub(crate) struct Random(u64);

impl Random {
    pub(crate) fn new(seed: u64) -> Self {
        Self(seed)
    }

    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        z ^ (z >> 31)
    }

    /// A number below `end`.
    pub(crate) fn below(&mut self, end: usize) -> usize {
        usize::try_from(self.next() % end as u64).expect("below a usize")
    }
}

const SWEDISH: &[&str] = &[
    "du",
    "kan",
    "få",
    "hjälp",
    "med",
    "boende",
    "mat",
    "och",
    "värme",
    "varje",
    "dag",
    "ring",
    "eller",
    "kom",
    "hit",
    "utan",
    "beslut",
    "någon",
    "som",
    "lyssnar",
    "på",
    "svenska",
    "andra",
    "språk",
    "fråga",
    "personalen",
    "hyra",
    "skulder",
    "rådgivning",
    "är",
    "gratis",
    "för",
    "alla",
    "vi",
    "vet",
    "inte",
    "säkert",
    "natt",
    "sovplats",
    "säng",
    "dusch",
    "tvätt",
    "frukost",
    "kommunen",
    "föreningen",
    "stöd",
    "till",
    "barn",
    "vuxna",
    "familj",
    "brev",
];
const ARABIC: &[&str] = &[
    "يمكنك",
    "الحصول",
    "على",
    "مساعدة",
    "في",
    "السكن",
    "والطعام",
    "كل",
    "يوم",
    "اتصل",
    "أو",
    "تعال",
    "إلى",
    "هنا",
    "بدون",
    "قرار",
    "شخص",
    "يستمع",
    "اسأل",
    "الموظفين",
    "الإيجار",
    "الديون",
    "مجاناً",
    "للجميع",
    "لا",
    "نعرف",
    "الليلة",
    "مكان",
    "للنوم",
    "سرير",
    "استحمام",
    "غسيل",
    "فطور",
    "البلدية",
    "الجمعية",
    "دعم",
    "الأطفال",
    "رسالة",
];
const ENGLISH: &[&str] = &[
    "you",
    "can",
    "get",
    "help",
    "with",
    "housing",
    "food",
    "and",
    "warmth",
    "every",
    "day",
    "call",
    "or",
    "come",
    "here",
    "without",
    "a",
    "decision",
    "someone",
    "who",
    "listens",
    "ask",
    "the",
    "staff",
    "rent",
    "debts",
    "advice",
    "is",
    "free",
    "for",
    "all",
    "we",
    "do",
    "not",
    "know",
    "tonight",
    "place",
    "to",
    "sleep",
    "bed",
    "shower",
    "laundry",
    "breakfast",
    "municipality",
    "association",
    "support",
    "children",
    "adults",
    "family",
    "letter",
];

/// A sentence of `words` words in a language, without a full stop.
pub(crate) fn sentence(random: &mut Random, language: &str, words: usize) -> String {
    let list = match language {
        "sv" => SWEDISH,
        "ar" => ARABIC,
        _ => ENGLISH,
    };
    let picked: Vec<&str> = (0..words).map(|_| list[random.below(list.len())]).collect();
    let text = picked.join(" ");
    let mut letters = text.chars();
    match letters.next() {
        Some(first) => first.to_uppercase().chain(letters).collect(),
        None => text,
    }
}
