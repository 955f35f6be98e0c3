import { pick, type Random, zipf } from './random.ts';

/** How made-up words of a language look: they must have the number, the length and the letters of real ones, no meaning. */
export interface Tongue {
  code: string;
  direction: 'ltr' | 'rtl';
  onsets: readonly string[];
  vowels: readonly string[];
  endings: readonly string[];
  /** Set where words are written without spaces between them. */
  unspaced?: true;
}

const list = (letters: string) => letters.split(' ');

export const TONGUES: readonly Tongue[] = [
  {
    code: 'az',
    direction: 'ltr',
    onsets: list('b c ç d f g ğ h x k q l m n p r s ş t v y z'),
    vowels: list('a e ə i ı o ö u ü'),
    endings: ['', ...list('lar lər da də dan dən nın nin ın in çı lıq mış dır ır')],
  },
  {
    code: 'ru',
    direction: 'ltr',
    onsets: list('б в г д ж з к л м н п р с т ф х ц ч ш пр ст'),
    vowels: list('а е ё и о у ы я'),
    endings: ['', ...list('а у ом е ы ов ами ный ная ского ть ли ется ией')],
  },
  {
    code: 'en',
    direction: 'ltr',
    onsets: list('b c d f g h j k l m n p r s t v w th st ch pl'),
    vowels: list('a e i o u ea ou'),
    endings: ['', ...list("s ed ing er ly tion ment 's")],
  },
  {
    code: 'hy',
    direction: 'ltr',
    onsets: list('բ գ դ զ թ լ խ ծ կ հ ձ ղ ճ մ յ ն շ չ պ ջ ռ ս վ տ ր ց փ ք'),
    vowels: list('ա ե ի ո ու և'),
    endings: ['', ...list('ը ի ում եր ներ ների ից ով ական')],
  },
  {
    code: 'ar',
    direction: 'rtl',
    onsets: list('ب ت ج ح خ د ر ز س ش ص ض ط ع غ ف ق ك ل م ن ه أ الم الت'),
    vowels: ['', ...list('ا و ي')],
    endings: ['', ...list('ة ات ين ون ها ية')],
  },
  {
    code: 'zh',
    direction: 'ltr',
    onsets: Array.from({ length: 1800 }, (_, index) => String.fromCodePoint(0x4e00 + index * 11)),
    vowels: [''],
    endings: [''],
    unspaced: true,
  },
];

const STEMS = 6000;

/** A vocabulary that speaks: each call gives the next word, the frequent ones often. */
export function speakerOf(tongue: Tongue, random: Random): () => string {
  const syllable = () => pick(random, tongue.onsets) + pick(random, tongue.vowels);
  const stems = Array.from({ length: STEMS }, (_, rank) => {
    const syllables = tongue.unspaced ? 1 + Math.round(random()) : rank < 40 ? 1 : 2 + Math.floor(random() * 2.4);
    return Array.from({ length: syllables }, syllable).join('');
  });
  return () => stems[zipf(random, STEMS)]! + tongue.endings[zipf(random, tongue.endings.length)]!;
}
