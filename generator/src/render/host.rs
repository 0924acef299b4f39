//! Ready configuration of web hosts: headers as strict as the pages, fresh files, one's own language first.
//!
//! What enters: the languages. What leaves: `_headers` for hosts that read it (Netlify, Cloudflare Pages), and below
//! `.host/` what nginx and Caddy include. The three say the same. Must not know the disk.

use crate::plan::SitePlan;

const NGINX_HTTP: &str = include_str!("host/nginx-http.conf");
const NGINX_SERVER: &str = include_str!("host/nginx-server.conf");
const CADDY: &str = include_str!("host/Caddyfile");

/// For all that is not said here each page speaks itself: its own policy refuses everything but what it has, and names
/// the hash of its one style. So no host has to be told when a style changes, and no answer carries what the page carries
/// anyway: what stands here is what a page cannot say of itself, and what binds the worker, which is no page.
const POLICY: &str =
    "script-src 'self'; object-src 'none'; connect-src 'self'; form-action 'self'; frame-ancestors 'none'";

/// The same for every answer.
const HEADERS: &[(&str, &str)] = &[
    ("Content-Security-Policy", POLICY),
    ("Strict-Transport-Security", "max-age=63072000"),
    ("X-Content-Type-Options", "nosniff"),
    ("Referrer-Policy", "no-referrer"),
    ("Cross-Origin-Opener-Policy", "same-origin"),
    ("Cross-Origin-Embedder-Policy", "require-corp"),
    ("Cross-Origin-Resource-Policy", "same-origin"),
    ("Permissions-Policy", "camera=(), geolocation=(), microphone=()"),
];

/// Media types by the ends of names: the same on every host.
const TYPES: &[(&str, &str)] = &[
    ("html", "text/html"),
    ("js", "text/javascript"),
    ("json", "application/json"),
    ("txt", "text/plain"),
    ("csv", "text/csv"),
    ("vcf", "text/vcard"),
    ("ics", "text/calendar"),
    ("xml", "application/xml"),
    ("webmanifest", "application/manifest+json"),
    ("svg", "image/svg+xml"),
    ("png", "image/png"),
    ("pdf", "application/pdf"),
    ("zip", "application/zip"),
];

/// Types that are no text, and so have no alphabet to name.
const BINARY: &[&str] = &["png", "pdf", "zip"];

/// Paths and texts of the files.
pub(super) fn files(plan: &SitePlan<'_>) -> [(&'static str, String); 4] {
    let languages = &plan.catalog.site.languages;
    // `sv-simple` before `sv`, so that whoever asks for the one does not get the other.
    let mut tags: Vec<&str> = languages.iter().map(|lang| languages.tag(lang)).collect();
    tags.sort_by_key(|tag| std::cmp::Reverse(tag.len()));
    // No server gives out what lies below a name with a dot.
    [
        // Hosts that read this file ask for everything anew by themselves, choose no language, and compress.
        ("_headers", format!("/*\n{}", headers(|name, value| format!("  {name}: {value}\n")))),
        (".host/nginx-http.conf", nginx_http(&tags)),
        (".host/nginx-server.conf", nginx_server()),
        (".host/Caddyfile", caddy(&tags)),
    ]
}

fn nginx_http(tags: &[&str]) -> String {
    let languages = tags.iter().map(|tag| format!("    \"~*^{tag}\\b\" {tag};\n"));
    NGINX_HTTP.replace("@LANGUAGES@", &languages.collect::<String>())
}

fn nginx_server() -> String {
    // Pages are among them whether named or not, and named twice they are warned of.
    let texts = TYPES.iter().filter(|(end, _)| !BINARY.contains(end) && *end != "html");
    let texts: Vec<&str> = texts.map(|(_, kind)| *kind).collect();
    let types = TYPES.iter().map(|(end, kind)| format!("    {kind} {end};\n"));
    NGINX_SERVER
        .replace("@TEXTS@", &texts.join(" "))
        .replace("@TYPES@", &types.collect::<String>())
        .replace("@HEADERS@", &headers(|name, value| format!("add_header {name} \"{value}\" always;\n")))
}

fn caddy(tags: &[&str]) -> String {
    let types = TYPES.iter().map(|(end, kind)| {
        let charset = if BINARY.contains(end) { "" } else { "; charset=utf-8" };
        format!("    @samlad-{end} path *.{end}\n    header @samlad-{end} Content-Type \"{kind}{charset}\"\n")
    });
    let languages = tags.iter().map(|tag| {
        let asked = format!("        path /\n        header_regexp Accept-Language (?i)^{tag}\\b\n");
        format!("    @samlad-in-{tag} {{\n{asked}    }}\n    redir @samlad-in-{tag} /{tag}/index.html 302\n")
    });
    CADDY
        .replace("@TYPES@", &types.collect::<String>())
        .replace("@LANGUAGES@", &languages.collect::<String>())
        .replace("@HEADERS@", &headers(|name, value| format!("        {name} \"{value}\"\n")))
}

fn headers(line: impl Fn(&str, &str) -> String) -> String {
    HEADERS.iter().map(|(name, value)| line(name, value)).collect()
}
