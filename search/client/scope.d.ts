// What the three scripts find around them, for the type check alone: it is not published.

/** The global object, which the function around them gets. */
declare var root: { samladSearch?: unknown };

// Newer than ECMAScript 5: only where the browser has it.

interface Math {
  fround?: (value: number | string) => number;
}

interface String {
  normalize?: (form: string) => string;
}
