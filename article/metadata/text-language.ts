import { ALPHABETIC } from '../page/letters';

const WORD = new RegExp(`[${ALPHABETIC}]+`, 'g');

/** The commonest small words of languages in the Latin script; in running text they are every fifth word. */
const SMALL_WORDS: Readonly<Record<string, string>> = {
  en: 'the of and to in that is was for it with as on he his by at has had from are this will',
  de: 'der die das und in den von zu mit sich des auf für ist im dem nicht ein eine als auch wird',
  fr: 'le la les de des et un une en du que est dans qui pour au par sur pas plus ne ce',
  es: 'el la los las de que y en un una por con no para su al lo del se más como',
  it: 'il la di che e un una per in del della non con si da dei gli al nel sono le',
  pt: 'o a os as de que e em um uma para com não do da no na por mais ao dos foi',
  pl: 'w i na się z do nie to że jest o jak po od za przez co dla był ale',
  tr: 've bir bu için da de ile olarak daha çok olan gibi en sonra kadar ise ilk göre',
  az: 'və bir bu üçün ilə da də ki olan olub edib deyib görə sonra daha isə ən kimi bildirib',
};

/** With fewer of a language's small words among the sample's, it is not that language. */
const LEAST_SHARE = 0.12;
const FEWEST_WORDS = 12;

/** The language of a text in the Latin script by its commonest words; undefined if it is short or none is likely. */
export function languageOfText(sample: string): string | undefined {
  const words = sample.toLowerCase().match(WORD) ?? [];
  if (words.length < FEWEST_WORDS) return undefined;
  let best: string | undefined;
  let most = LEAST_SHARE * words.length;
  for (const [language, list] of Object.entries(SMALL_WORDS)) {
    const small = new Set(list.split(' '));
    const hits = words.reduce((sum, word) => sum + (small.has(word) ? 1 : 0), 0);
    if (hits > most) [best, most] = [language, hits];
  }
  return best ?? (/ə/.test(sample.toLowerCase()) ? 'az' : undefined);
}
