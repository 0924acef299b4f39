// @ts-check
//! Where the site under test lies. `tests/run` builds it and says where.

import { folder } from "./folder.mjs";

/** The site as published. */
export const PUBLISHED = folder("SAMLAD_SITE", "sv/search.html");
