//! Ready configuration of web hosts: headers as strict as the pages, fresh files, one's own language first.
//!
//! What enters: the languages, and the hashes of all styles. What leaves: `_headers` for hosts that read it (Netlify,
//! Cloudflare Pages), and below `.host/` what nginx and Caddy include. The three say the same. Must not know the disk.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use crate::plan::SitePlan;

/// The folder of what servers include; no server gives it out.
const FOLDER: &str = ".host";

/// How long a script is used without asking whether it is still the same: a reader's visit, not longer.
const SCRIPTS_CACHED: &str = "max-age=600";

/// What no page uses, so that no page can be made to.
const UNUSED: &[&str] = &[
    "accelerometer",
    "autoplay",
    "bluetooth",
    "browsing-topics",
    "camera",
    "display-capture",
    "encrypted-media",
    "fullscreen",
    "gamepad",
    "geolocation",
    "gyroscope",
    "hid",
    "identity-credentials-get",
    "idle-detection",
    "local-fonts",
    "magnetometer",
    "microphone",
    "midi",
    "payment",
    "picture-in-picture",
    "publickey-credentials-get",
    "screen-wake-lock",
    "serial",
    "usb",
    "xr-spatial-tracking",
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
pub(super) fn files(plan: &SitePlan<'_>, style_hashes: &BTreeSet<&str>) -> Vec<(String, String)> {
    let languages = &plan.catalog.site.languages;
    // `sv-simple` before `sv`, so that whoever asks for the one does not get the other.
    let mut tags: Vec<&str> = languages.iter().map(|lang| languages.tag(lang)).collect();
    tags.sort_by_key(|tag| std::cmp::Reverse(tag.len()));
    let headers = headers(style_hashes);
    let in_folder = |name: &str| format!("{FOLDER}/{name}");
    vec![
        ("_headers".to_owned(), headers_file(&headers)),
        (in_folder("nginx-http.conf"), nginx_http(&tags)),
        (in_folder("nginx-server.conf"), nginx_server(&headers)),
        (in_folder("Caddyfile"), caddy(&headers, &tags)),
    ]
}

type Headers = Vec<(&'static str, String)>;

/// The same for every answer. Each page names in itself only the one style that it has: where the two differ, browsers
/// keep to both.
fn headers(style_hashes: &BTreeSet<&str>) -> Headers {
    let styles: Vec<String> = style_hashes.iter().map(|hash| format!("'{hash}'")).collect();
    let policy = format!(
        "default-src 'none'; script-src 'self'; style-src {}; img-src 'self' data:; connect-src 'self'; \
         manifest-src 'self'; worker-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'; \
         require-trusted-types-for 'script'; trusted-types samlad",
        styles.join(" ")
    );
    let unused: Vec<String> = UNUSED.iter().map(|feature| format!("{feature}=()")).collect();
    vec![
        ("Content-Security-Policy", policy),
        ("Strict-Transport-Security", "max-age=63072000".to_owned()),
        ("X-Content-Type-Options", "nosniff".to_owned()),
        ("X-Frame-Options", "DENY".to_owned()),
        ("Referrer-Policy", "no-referrer".to_owned()),
        ("Cross-Origin-Opener-Policy", "same-origin".to_owned()),
        ("Cross-Origin-Embedder-Policy", "require-corp".to_owned()),
        ("Cross-Origin-Resource-Policy", "same-origin".to_owned()),
        ("Permissions-Policy", unused.join(", ")),
    ]
}

/// Hosts that read this file ask for everything anew by themselves, choose no language, and compress.
fn headers_file(headers: &Headers) -> String {
    let mut text = "/*\n".to_owned();
    for (name, value) in headers {
        put(&mut text, format_args!("  {name}: {value}\n"));
    }
    text
}

fn nginx_http(tags: &[&str]) -> String {
    let mut text = format!(
        "# Made by samlad. In nginx's `http` block:\n\
         #   include /srv/samlad/public/{FOLDER}/nginx-http.conf;\n\n\
         # The language that a reader's browser asks for first, when the site has it.\n\
         map $http_accept_language $samlad_language {{\n    default \"\";\n"
    );
    for tag in tags {
        put(&mut text, format_args!("    \"~*^{tag}\\b\" {tag};\n"));
    }
    put(
        &mut text,
        format_args!(
            "}}\n\n\
             # Scripts at the top are used again during a visit; everything else is asked for, and mostly answered with 304.\n\
             map $uri $samlad_cache {{\n    default no-cache;\n    ~^/[^/]+\\.js$ {SCRIPTS_CACHED};\n}}\n\n\
             map $uri $samlad_vary {{\n    default \"\";\n    / Accept-Language;\n    /index.html Accept-Language;\n}}\n"
        ),
    );
    text
}

fn nginx_server(headers: &Headers) -> String {
    let mut text = format!(
        "# Made by samlad. In a `server` block with `root /srv/samlad/public;` and your certificate:\n\
         #   include /srv/samlad/public/{FOLDER}/nginx-server.conf;\n\
         # With the module for brotli (Debian: libnginx-mod-http-brotli-static) add `brotli_static on;` beside it.\n\
         # Reload nginx after publishing with a new version of the templates: the policy names their styles.\n\n\
         index index.html;\nserver_tokens off;\nabsolute_redirect off;\netag on;\n\
         gzip_static on;\ngzip on;\ngzip_vary on;\ngzip_min_length 1000;\n"
    );
    let packed = TYPES.iter().filter(|(end, _)| !BINARY.contains(end) && *end != "html");
    let packed: Vec<&str> = packed.map(|(_, kind)| *kind).collect();
    put(&mut text, format_args!("gzip_types {};\n", packed.join(" ")));
    put(&mut text, format_args!("charset utf-8;\ncharset_types {};\n", packed.join(" ")));
    text.push_str("types {\n");
    for (end, kind) in TYPES {
        put(&mut text, format_args!("    {kind} {end};\n"));
    }
    text.push_str("}\n\n");
    for (name, value) in headers {
        put(&mut text, format_args!("add_header {name} \"{value}\" always;\n"));
    }
    text.push_str(
        "add_header Cache-Control $samlad_cache always;\nadd_header Vary $samlad_vary always;\n\n\
         error_page 404 /404.html;\n\
         location = / {\n    if ($samlad_language) {\n        return 302 /$samlad_language/index.html;\n    }\n    try_files /index.html =404;\n}\n\
         location ~ /\\. {\n    return 404;\n}\n\
         location = /_headers {\n    return 404;\n}\n",
    );
    text
}

fn caddy(headers: &Headers, tags: &[&str]) -> String {
    let mut text = format!(
        "# Made by samlad. In your Caddyfile:\n\
         #   import /srv/samlad/public/{FOLDER}/Caddyfile\n\
         #   help.example.org {{\n\
         #       root * /srv/samlad/public\n\
         #       import samlad\n\
         #   }}\n\
         # Reload Caddy after publishing with a new version of the templates: the policy names their styles.\n\n\
         (samlad-headers) {{\n    header {{\n"
    );
    for (name, value) in headers {
        put(&mut text, format_args!("        {name} \"{value}\"\n"));
    }
    put(
        &mut text,
        format_args!(
            "        -Server\n    }}\n}}\n\n\
             (samlad) {{\n    import samlad-headers\n\
             \x20   # Scripts at the top are used again during a visit; everything else is asked for, and mostly answered with 304.\n\
             \x20   @samlad-scripts path_regexp ^/[^/]+\\.js$\n    header @samlad-scripts Cache-Control {SCRIPTS_CACHED}\n\
             \x20   @samlad-others not path_regexp ^/[^/]+\\.js$\n    header @samlad-others Cache-Control no-cache\n"
        ),
    );
    for (end, kind) in TYPES {
        let charset = if BINARY.contains(end) { "" } else { "; charset=utf-8" };
        put(
            &mut text,
            format_args!(
                "    @samlad-{end} path *.{end}\n    header @samlad-{end} Content-Type \"{kind}{charset}\"\n"
            ),
        );
    }
    text.push_str(
        "    # The language that a reader's browser asks for first, when the site has it.\n\
         \x20   @samlad-top path / /index.html\n    header @samlad-top +Vary Accept-Language\n",
    );
    for tag in tags {
        put(
            &mut text,
            format_args!(
                "    @samlad-in-{tag} {{\n        path /\n        header_regexp Accept-Language (?i)^{tag}\\b\n    }}\n\
                 \x20   redir @samlad-in-{tag} /{tag}/index.html 302\n"
            ),
        );
    }
    text.push_str(
        "    @samlad-hidden path_regexp (/\\.|^/_headers$)\n    error @samlad-hidden 404\n\
         \x20   encode gzip\n    file_server {\n        precompressed br gzip\n    }\n\
         \x20   handle_errors {\n        import samlad-headers\n        header Cache-Control no-cache\n\
         \x20       @samlad-missing expression {http.error.status_code} == 404\n\
         \x20       rewrite @samlad-missing /404.html\n\
         \x20       header @samlad-missing Content-Type \"text/html; charset=utf-8\"\n\
         \x20       file_server {\n            precompressed br gzip\n        }\n    }\n}\n",
    );
    text
}

fn put(text: &mut String, line: std::fmt::Arguments<'_>) {
    text.write_fmt(line).expect("a String takes everything");
}
