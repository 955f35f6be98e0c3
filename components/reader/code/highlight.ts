import core from 'highlight.js/lib/core';
import bash from 'highlight.js/lib/languages/bash';
import c from 'highlight.js/lib/languages/c';
import csharp from 'highlight.js/lib/languages/csharp';
import css from 'highlight.js/lib/languages/css';
import diff from 'highlight.js/lib/languages/diff';
import go from 'highlight.js/lib/languages/go';
import java from 'highlight.js/lib/languages/java';
import javascript from 'highlight.js/lib/languages/javascript';
import json from 'highlight.js/lib/languages/json';
import php from 'highlight.js/lib/languages/php';
import python from 'highlight.js/lib/languages/python';
import ruby from 'highlight.js/lib/languages/ruby';
import rust from 'highlight.js/lib/languages/rust';
import sql from 'highlight.js/lib/languages/sql';
import typescript from 'highlight.js/lib/languages/typescript';
import xml from 'highlight.js/lib/languages/xml';
import yaml from 'highlight.js/lib/languages/yaml';
import type { HighlightCode } from './contract';

/** One row a language. The article does not tell which one its code is in, so the best match wins. */
const LANGUAGES = {
  bash,
  c,
  csharp,
  css,
  diff,
  go,
  java,
  javascript,
  json,
  php,
  python,
  ruby,
  rust,
  sql,
  typescript,
  xml,
  yaml,
};

for (const [name, language] of Object.entries(LANGUAGES)) core.registerLanguage(name, language);

/** Below that the match is a guess, and colours would say something untrue. */
const SURE = 5;

/** Longer code is left as it is: trying each language on it would be felt. */
const LONGEST = 20_000;

export const highlightCode: HighlightCode = (code) => {
  if (code.length > LONGEST) return undefined;
  const { value, relevance } = core.highlightAuto(code);
  if (relevance < SURE) return undefined;
  const parsed = new DOMParser().parseFromString(`<pre>${value}</pre>`, 'text/html');
  const fragment = document.createDocumentFragment();
  fragment.append(...document.importNode(parsed.querySelector('pre')!, true).childNodes);
  return fragment;
};
