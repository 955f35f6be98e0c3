import { ALPHABETIC } from '../page/letters';
import { type Found, found } from './found';
import type { MetaTags } from './meta-tags';
import { languageOfText } from './text-language';

/** Scripts that belong to few of our languages: a page in one of them that claims to be another's is wrong. */
const SCRIPTS: readonly { letters: RegExp; languages: readonly string[] }[] = [
  { letters: /[\u0531-\u058f]/g, languages: ['hy'] },
  { letters: /[\u10a0-\u10ff\u1c90-\u1cbf]/g, languages: ['ka', 'xmf'] },
  { letters: /[\u0591-\u05f4]/g, languages: ['he', 'yi', 'iw', 'ji'] },
  { letters: /[\u3041-\u30ff]/g, languages: ['ja'] },
  { letters: /[\u3400-\u9fff\uf900-\ufaff]/g, languages: ['zh', 'ja', 'yue'] },
  {
    letters: /[\u0600-\u06ff\u0750-\u077f\ufb50-\ufdff\ufe70-\ufefc]/g,
    languages: ['ar', 'fa', 'ur', 'ps', 'ckb', 'ug', 'az', 'ku', 'sd'],
  },
  {
    letters: /[\u0400-\u052f]/g,
    languages: [
      'ru',
      'uk',
      'be',
      'bg',
      'sr',
      'mk',
      'kk',
      'ky',
      'tg',
      'mn',
      'tt',
      'ba',
      'os',
      'uz',
      'az',
      'ab',
      'ce',
      'cv',
    ],
  },
  { letters: /[\uac00-\ud7af]/g, languages: ['ko'] },
];

/** Old codes, and names of languages where codes belong. */
const OTHER_NAMES: Readonly<Record<string, string>> = {
  iw: 'he',
  ji: 'yi',
  in: 'id',
  english: 'en',
  arm: 'hy',
  geo: 'ka',
  ua: 'uk',
  cn: 'zh',
  jp: 'ja',
  gr: 'el',
};

/**
 * The language of the text: what the page states, unless the text is in a script which that language is not written in.
 *
 * @param sample a few hundred characters of the article
 */
export function readLanguage(
  document: Document,
  meta: MetaTags,
  stated: string | undefined,
  sample: string,
): Found<string> | undefined {
  const html = document.documentElement;
  const candidates = [
    [html.getAttribute('lang'), 'html[lang]'],
    [html.getAttribute('xml:lang'), 'html[lang]'],
    [meta.first('content-language'), 'meta[content-language]'],
    [stated, 'json-ld'],
    [meta.first('og:locale'), 'meta[og:locale]'],
    [document.body.getAttribute('lang'), 'body[lang]'],
  ] as const;
  const script = scriptOf(sample);
  for (const [tag, source] of candidates) {
    const language = languageTag(tag);
    if (language && fits(language, script)) return found(language, source, script ? 0.95 : 0.85);
  }
  const guess = script?.[0] ?? languageOfText(sample);
  return guess ? found(guess, 'text', 0.6) : undefined;
}

/**
 * The tag as BCP 47 writes it, or undefined if it is none. A region is kept only where it says which written language is meant.
 */
export function languageTag(tag: string | null | undefined): string | undefined {
  const written = tag
    ?.trim()
    .split(/[,;\s]/, 1)[0]
    ?.replaceAll('_', '-')
    .toLowerCase();
  if (!written || !/^[a-z]{2,8}(?:-[a-z\d]{2,8})*$/.test(written)) return undefined;
  const [first, ...rest] = written.split('-');
  try {
    const [canonical] = Intl.getCanonicalLocales([OTHER_NAMES[first!] ?? first!, ...rest].join('-'));
    return canonical && narrowed(canonical);
  } catch {
    return undefined;
  }
}

/** Portuguese and Chinese differ in writing by region; elsewhere the region says little that a reader would miss. */
function narrowed(tag: string): string | undefined {
  const locale = new Intl.Locale(tag);
  if (locale.language.length > 3) return undefined;
  if (locale.language === 'zh') {
    const traditional = locale.script === 'Hant' || /^(?:TW|HK|MO)$/.test(locale.region ?? '');
    return traditional ? 'zh-Hant' : 'zh';
  }
  if (locale.language === 'pt' && locale.region) return `pt-${locale.region}`;
  return locale.script ? `${locale.language}-${locale.script}` : locale.language;
}

const LETTER = new RegExp(`[${ALPHABETIC}]`, 'g');

/** The languages of the script that most of the sample is in, or undefined for Latin and others. */
function scriptOf(sample: string): readonly string[] | undefined {
  const letters = sample.match(LETTER)?.length ?? 0;
  if (letters < 20) return undefined;
  return SCRIPTS.find(({ letters: script }) => (sample.match(script)?.length ?? 0) > 0.3 * letters)?.languages;
}

function fits(language: string, script: readonly string[] | undefined): boolean {
  const primary = language.split('-', 1)[0]!;
  return !script || script.includes(primary) || /-(?:Cyrl|Arab|Hebr)/.test(language);
}
