import { ar } from './ar.ts';
import { az } from './az.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fa } from './fa.ts';
import { fr } from './fr.ts';
import { he } from './he.ts';
import { hy } from './hy.ts';
import { it } from './it.ts';
import { ja } from './ja.ts';
import { ka } from './ka.ts';
import type { Lexicon } from './lexicon.ts';
import { pl } from './pl.ts';
import { pt } from './pt.ts';
import { ru } from './ru.ts';
import { tr } from './tr.ts';
import { uk } from './uk.ts';
import { zh } from './zh.ts';

/** The language whose words every page is asked for: pages in other languages mix it in. */
export const ENGLISH = en;

/** The other languages in Latin letters; a page gets the words of those that it is in. */
export const IN_LATIN_LETTERS: readonly Lexicon[] = [az, tr, de, fr, es, it, pt, pl];

/** The languages in other letters; their words come all together, to a page that shows such letters. */
export const IN_OTHER_LETTERS: readonly Lexicon[] = [ru, hy, ka, uk, ar, fa, he, zh, ja];

/** All languages whose words are known. */
export const LEXICONS: readonly Lexicon[] = [ENGLISH, ...IN_LATIN_LETTERS, ...IN_OTHER_LETTERS];
