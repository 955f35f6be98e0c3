import { ar } from './ar';
import { az } from './az';
import { de } from './de';
import { en } from './en';
import { es } from './es';
import { fa } from './fa';
import { fr } from './fr';
import { he } from './he';
import { hy } from './hy';
import { it } from './it';
import { ja } from './ja';
import { ka } from './ka';
import type { Lexicon } from './lexicon';
import { pl } from './pl';
import { pt } from './pt';
import { ru } from './ru';
import { tr } from './tr';
import { uk } from './uk';
import { zh } from './zh';

/** All languages whose words are known. Pages mix languages, so that all are asked at once. */
export const LEXICONS: readonly Lexicon[] = [en, ru, az, hy, tr, ka, uk, de, fr, es, it, pt, pl, ar, fa, he, zh, ja];
