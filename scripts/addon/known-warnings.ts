/** A warning that stays, because it is about a library's code that never runs here or runs on a document of its own. */
export interface KnownWarning {
  library: string;
  code: string;
  /** What stands in the built code where the linter points to. */
  at: RegExp;
  reason: string;
}

export const KNOWN_WARNINGS: readonly KnownWarning[] = [
  {
    library: 'preact',
    code: 'UNSAFE_VAR_ASSIGNMENT',
    at: /\.__html==\w+\.innerHTML/,
    reason: 'its way to set HTML by a property, which no component here uses',
  },
  {
    library: 'dompurify',
    code: 'UNSAFE_VAR_ASSIGNMENT',
    at: /createDocument\([^)]*\).{0,40}\.documentElement\.innerHTML=/,
    reason: 'what it falls back on in browsers without DOMParser, in a document that is never shown',
  },
  {
    library: 'highlight.js',
    code: 'UNSAFE_VAR_ASSIGNMENT',
    at: /\.innerHTML=\w+\.value,\w+\.dataset\.highlighted/,
    reason:
      'a call that colours an element in place; here a document without a page parses what it says, and nodes of that are shown',
  },
  {
    library: '@mozilla/readability',
    code: 'UNSAFE_VAR_ASSIGNMENT',
    at: /\.innerHTML=\w+,this\._attempts\.push/,
    reason: 'begins anew on its copy of the page, which runs nothing and is sanitised before it is shown',
  },
  {
    library: '@mozilla/readability',
    code: 'UNSAFE_VAR_ASSIGNMENT',
    at: /_isSingleImage\(.*?\.innerHTML=\w+\.innerHTML/,
    reason: 'takes a picture out of noscript on that same copy',
  },
  {
    library: '@zip.js/zip.js',
    code: 'UNSAFE_VAR_ASSIGNMENT',
    at: /\.has\(\w+\)&&\w+&&\w+\(\w+,await import\(\w+\)\)/,
    reason: 'loads a kind of packing that somebody registered with it, which nobody here does',
  },
  {
    library: 'pouchdb-core',
    code: 'DANGEROUS_EVAL',
    at: /Function\.apply\(null,\w+\)\.apply\(null,\w+\)/,
    reason: 'runs filters of design documents, of which the library has none; the policy of own pages would refuse it',
  },
];
