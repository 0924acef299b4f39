//! A table of examples a language: words on one line share a key, words on different lines do not.

use super::Analyzer;
use std::collections::BTreeMap;

/// Each line is one word in several forms. A base counts only when it stands in the table itself.
fn check(lang: &str, table: &str) {
    let analyzer = Analyzer::new(lang);
    let lines: Vec<Vec<String>> = table.lines().map(crate::analysis::token::forms).collect();
    let known: Vec<&String> = lines.iter().flatten().collect();
    let key = |form: &str| {
        let bases = analyzer.bases(form);
        let base = bases.iter().find(|base| known.contains(base));
        analyzer.stem(base.map_or(form, String::as_str))
    };
    let mut owners: BTreeMap<String, usize> = BTreeMap::new();
    for (number, line) in lines.iter().enumerate() {
        let keys: Vec<String> = line.iter().map(|form| key(form)).collect();
        for (form, other) in line.iter().zip(&keys) {
            assert_eq!(*other, keys[0], "{lang}: {form} is a form of {}", line[0]);
            let owner = *owners.entry(other.clone()).or_insert(number);
            assert_eq!(owner, number, "{lang}: {form} is no form of {}", lines[owner][0]);
        }
    }
}

#[test]
fn swedish() {
    check(
        "sv",
        "härbärge härbärget härbärgen härbärgets
hyra hyran hyror hyrorna
bostad bostäder bostaden bostädernas
lägenhet lägenheten lägenheter
läge läget lägen
får
far fadern pappa
skuld skulden skulder skulderna
vräkning vräkt vräkningen
boende boendet boenden
socialtjänst socialtjänsten
kronofogde kronofogden kronofogdens
slår slog slagit
mat maten
kommun kommunen kommunens kommuner
hemlös hemlösa hemlöshet hemlösheten
porten",
    );
    check("sv-simple", "sova sover sovit sovplats\nnatt natten nätter");
}

#[test]
fn english() {
    check(
        "en",
        "shelter shelters
sleep sleeping slept
rent rents
eviction evicted evict
homeless homelessness
child children child's
debt debts
suicide suicidal
can't cant",
    );
}

#[test]
fn arabic() {
    check(
        "ar",
        "سكن السكن والسكن وسكن مسكن
لاجئين اللاجئين للاجئين
نساء للنساء النساء
ملجأ الملجأ ملجا
إيجار الإيجار الايجار
مساعدة المساعدة
طعام الطعام",
    );
}

#[test]
fn persian() {
    check(
        "fa",
        "سرپناه سرپناهها سرپناه‌های
توانم میتوانم نمیتوانم
کمک كمك
اجاره کرایه
دوست دوستان",
    );
}

#[test]
fn somali() {
    check(
        "so",
        "guri guriga guryo guryaha
lacag lacagta
kiro kirada kireyn
deyn deynta
hoy hoyga
dhakhtar dhakhtarka",
    );
}

#[test]
fn finnish() {
    check(
        "fi",
        "velka velan velkaa velat velkoja
asunto asunnon asunnottomuus
ruoka ruokaa
häätö häädön häätöä
talo talossa taloja",
    );
}

#[test]
fn ukrainian() {
    check(
        "uk",
        "допомога допомоги допомогу допомозі
житло житла
притулок
виселення виселенням
борг борги боргів
п'ять пять",
    );
}

#[test]
fn romanian() {
    check(
        "ro",
        "adăpost adăpostul adăposturi
plăti plătesc
chirie chiria chirii
datorie datorii datoriile",
    );
}

#[test]
fn tigrinya() {
    check(
        "ti",
        "ገዛ ገዛይ ገዛውቲ
ሓገዝ ሓገዛት ሃገዝ
ዕዳ ዕዳታት
ድቃስ ንድቃስ",
    );
}

#[test]
fn polish() {
    check(
        "pl",
        "schronisko schroniska schronisku
spać śpię nocleg noclegi
dług długi długów
pomoc pomocy",
    );
}

#[test]
fn spanish() {
    check(
        "es",
        "albergue albergues
deuda deudas
dormir duermo durmiendo
comida comidas comer
alquiler alquileres",
    );
}

#[test]
fn an_undescribed_language_keeps_its_forms() {
    check("tlh", "qach\nqachmey");
}
