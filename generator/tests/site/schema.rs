//! The published JSON Schemas are those of the present types. `SAMLAD_BLESS=1` writes them anew.

#[test]
fn published_schemas_are_current() {
    let folder = crate::root().join("content/schema");
    let bless = std::env::var_os("SAMLAD_BLESS").is_some();
    let mut expected = Vec::new();
    for (name, schema) in samlad::schema::schemas() {
        let file = folder.join(format!("{name}.schema.json"));
        if bless {
            std::fs::create_dir_all(&folder).expect("content is writable");
            std::fs::write(&file, &schema).expect("content is writable");
        }
        let published = std::fs::read_to_string(&file).unwrap_or_default();
        assert!(published == schema, "{} is out of date: run the test with SAMLAD_BLESS=1", file.display());
        expected.push(format!("{name}.schema.json"));
    }
    let mut found: Vec<_> = std::fs::read_dir(&folder)
        .expect("the folder exists")
        .map(|entry| entry.expect("readable").file_name().into_string().expect("UTF-8"))
        .collect();
    found.sort();
    assert_eq!(found, expected, "a schema nobody makes");
}
