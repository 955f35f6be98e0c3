import type { Article } from '../../../article/article.ts';
import { pick, type Random, randomOf, zipf } from './random.ts';
import { speakerOf, TONGUES, type Tongue } from './vocabulary.ts';

/** What a body has of UTF-8 bytes, about. */
const BYTES = 5000;
const OUTLETS = 40;
const TAGS = 60;
const FIRST_DAY = Date.UTC(2015, 0, 1);
const DAYS = 4000;

/** A made-up article with the tags that a person gave it. */
export interface Generated {
  article: Article;
  tags: string[];
  /** UTC. */
  savedAt: string;
}

/** So many articles in six languages, the same ones for the same seed, one after the other. */
export function* generateArticles(count: number, seed = 1): Generator<Generated> {
  const random = randomOf(seed);
  const writers = TONGUES.map((tongue) => ({ tongue, speak: speakerOf(tongue, random) }));
  const outlets = Array.from({ length: OUTLETS }, (_, rank) => capital(writers[rank % 3]!.speak()));
  const tags = Array.from({ length: TAGS }, (_, rank) => writers[rank % writers.length]!.speak());
  for (let number = 0; number < count; number += 1) {
    const { tongue, speak } = pick(random, writers);
    const outlet = zipf(random, OUTLETS);
    const day = FIRST_DAY + Math.floor(random() * DAYS) * 86_400_000;
    const address = `https://outlet-${outlet}.example/${tongue.code}/${number}`;
    yield {
      article: write(tongue, speak, random, {
        siteName: outlets[outlet]!,
        publishedTime: new Date(day).toISOString().slice(0, 10),
        sourceUrl: address,
        canonicalUrl: address,
      }),
      tags: Array.from({ length: Math.floor(random() * 4) }, () => tags[zipf(random, TAGS)]!),
      savedAt: new Date(FIRST_DAY + number * 3_000_000).toISOString(),
    };
  }
}

function write(
  tongue: Tongue,
  speak: () => string,
  random: Random,
  where: Pick<Article, 'siteName' | 'publishedTime' | 'sourceUrl' | 'canonicalUrl'>,
): Article {
  const paragraphs: string[] = [];
  let bytes = 0;
  while (bytes < BYTES) {
    const paragraph = Array.from({ length: 3 }, () => sentence(tongue, speak, 8 + random() * 16)).join(' ');
    bytes += new TextEncoder().encode(paragraph).length;
    paragraphs.push(paragraph);
  }
  const text = paragraphs.join('\n\n');
  return {
    ...where,
    title: sentence(tongue, speak, 5 + random() * 6).slice(0, -1),
    standFirst: sentence(tongue, speak, 14),
    authors: [`${capital(speak())} ${capital(speak())}`],
    language: tongue.code,
    direction: tongue.direction,
    editions: [],
    html: paragraphs.map((paragraph) => `<p>${paragraph}</p>`).join('\n'),
    text,
    words: text.split(' ').length,
    minutes: 4,
    removed: [],
    restored: [],
    confidence: 1,
    evidence: {},
  };
}

function sentence({ unspaced }: Tongue, speak: () => string, words: number): string {
  const all = Array.from({ length: words }, speak);
  return unspaced ? `${all.join('')}。` : `${capital(all.join(' '))}.`;
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
