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

/** All languages whose words are known. Pages mix languages, so that all are asked at once. */
export const LEXICONS: readonly Lexicon[] = [en, ru, az, hy, tr, ka, uk, de, fr, es, it, pt, pl, ar, fa, he, zh, ja];
