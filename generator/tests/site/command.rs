//! The command line: exit codes, JSON, and what is printed where.

use std::process::{Command, Output};

use crate::{read_tree, samlad, small_site};

fn run(command: &mut Command) -> (i32, String, String) {
    let Output { status, stdout, stderr } = command.output().expect("the command runs");
    let text = |bytes| String::from_utf8(bytes).expect("UTF-8");
    (status.code().expect("not killed"), text(stdout), text(stderr))
}

#[test]
fn without_a_command_it_builds_and_says_what_to_open() {
    let site = tempfile::tempdir().expect("a temporary folder");
    small_site(site.path());
    let (code, stdout, stderr) = run(&mut samlad(site.path(), &[]));
    assert_eq!((code, stdout.as_str()), (0, ""), "{stderr}");
    assert!(stderr.starts_with("Built ") && stderr.ends_with("Open public/index.html\n"), "{stderr}");
    assert!(site.path().join("public/index.html").is_file());
    let (code, _, stderr) = run(&mut samlad(site.path(), &["build"]));
    assert!(code == 0 && stderr.contains(": 0 written, "), "{stderr}");
}

#[test]
fn errors_in_the_content_leave_the_site_and_exit_with_one() {
    let site = tempfile::tempdir().expect("a temporary folder");
    small_site(site.path());
    assert_eq!(run(&mut samlad(site.path(), &["build"])).0, 0);
    let before = read_tree(&site.path().join("public"));
    std::fs::write(site.path().join("content/needs.yaml"), "needs: nothing\n").expect("writable");
    let (code, _, stderr) = run(&mut samlad(site.path(), &["build"]));
    assert!(
        code == 1 && stderr.contains("error[yaml::type]") && stderr.ends_with("1 error, 0 warnings\n"),
        "{stderr}"
    );
    assert_eq!(read_tree(&site.path().join("public")), before);
}

#[test]
fn usage_and_environment_exit_with_two() {
    let site = tempfile::tempdir().expect("a temporary folder");
    small_site(site.path());
    for arguments in [
        &["--nonsense"][..],
        &["build", "--today", "yesterday"],
        &["build", "--base-url", "http://example.org"],
        &["check", "--content", "nowhere"],
        &["schema", "nothing"],
        &["build", "--out", "content"],
        &["build", "--out", "."],
    ] {
        let (code, _, stderr) = run(&mut samlad(site.path(), arguments));
        assert!(code == 2 && !stderr.is_empty(), "{arguments:?}: {code} {stderr}");
    }
}

#[test]
fn json_is_one_object_a_line_on_standard_output() {
    let site = tempfile::tempdir().expect("a temporary folder");
    small_site(site.path());
    let (code, stdout, stderr) = run(&mut samlad(site.path(), &["build", "--json"]));
    let summary: serde_json::Value = serde_json::from_str(stdout.trim_end()).expect("JSON");
    assert!(code == 0 && stderr.is_empty() && summary["pages"].as_u64() > Some(20), "{stdout}");
    let file = site.path().join("content/services/staden/natthem/service.yaml");
    let text = std::fs::read_to_string(&file).expect("readable").replace("access: open", "access: opne");
    std::fs::write(&file, text).expect("writable");
    let (code, stdout, _) = run(&mut samlad(site.path(), &["check", "--json"]));
    let error: serde_json::Value =
        serde_json::from_str(stdout.lines().next().expect("a line")).expect("JSON");
    assert_eq!(code, 1);
    assert_eq!(error["code"], "value::unknown-word");
    assert_eq!(
        (error["line"].as_u64(), error["column"].as_u64(), error["end_column"].as_u64()),
        (Some(8), Some(9), Some(13))
    );
    assert_eq!(error["file"], "content/services/staden/natthem/service.yaml");
}

#[test]
fn a_base_url_on_the_command_line_stands_in_the_pages() {
    let site = tempfile::tempdir().expect("a temporary folder");
    small_site(site.path());
    let (code, _, stderr) =
        run(&mut samlad(site.path(), &["build", "--base-url", "https://example.org/annat/"]));
    assert_eq!(code, 0, "{stderr}");
    let page = std::fs::read_to_string(site.path().join("public/sv/index.html")).expect("readable");
    assert!(page.contains("https://example.org/annat/sv/index.html"), "{page}");
}
