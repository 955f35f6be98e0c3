import { describe, expect, it } from 'vitest';
import { containsPhrase, isPhrase, type LexiconKind, phraseAtStart } from '../../../article/lexicon/match';

describe('isPhrase', () => {
  it.each<[LexiconKind, string]>([
    ['share', 'Share'],
    ['comments', 'COMMENTS'],
    ['related', 'Читайте также'],
    ['advertisement', 'Anzeige'],
    ['share', 'Partager'],
    ['related', '相关新闻'],
    ['related', '関連記事'],
    ['related', 'اقرأ أيضا'],
    ['related', 'بیشتر بخوانید'],
  ])('knows a label of kind %s in any language: %s', (kind, line) => {
    expect(isPhrase(kind, line)).toBe(true);
  });

  it.each<[LexiconKind, string]>([
    ['tags', 'Tags:'],
    ['tags', '» Tags'],
    ['comments', 'Comments (12)'],
    ['comments', 'Комментарии 5'],
    ['comments', '评论（12）'],
    ['comments', '87 Kommentare'],
    ['comments', 'Comments 1.2K'],
    ['counters', '5 min read'],
    ['share', 'Share*'],
    ['share', '📣 Share'],
    ['related', '«Читайте также»'],
    ['related', '  Read \n\t also →'],
  ])('does not mind what stands round a label (%s): %s', (kind, line) => {
    expect(isPhrase(kind, line)).toBe(true);
  });

  it('says no to a line that only begins with a label', () => {
    expect(isPhrase('share', 'Share prices fell on Monday')).toBe(false);
    expect(isPhrase('comments', 'Comments by the minister')).toBe(false);
    expect(isPhrase('advertisement', '广告大手第三季度利润下降')).toBe(false);
  });

  it('says no to a line without words', () => {
    expect(isPhrase('share', '')).toBe(false);
    expect(isPhrase('share', ' — ')).toBe(false);
    expect(isPhrase('comments', '12')).toBe(false);
  });

  it('reads the dotted and the dotless capital I as one letter', () => {
    expect(isPhrase('advertisement', 'İLAN')).toBe(isPhrase('advertisement', 'ilan'));
    expect(phraseAtStart('related', 'İLGİLİ HABERLER')).toBe(15);
    expect(phraseAtStart('comments', 'ŞƏRHLƏR')).toBe(7);
  });

  it('reads letters alike that writers exchange', () => {
    expect(isPhrase('related', 'Читайте ещё')).toBe(isPhrase('related', 'Читайте еще'));
    expect(isPhrase('related', 'إقرأ أيضاً')).toBe(isPhrase('related', 'اقرأ أيضا'));
    expect(isPhrase('related', 'Don’t miss')).toBe(isPhrase('related', "Don't miss"));
  });

  it('reads letters alike whether their accents are part of them or follow them', () => {
    expect(isPhrase('advertisement', 'Publicité'.normalize('NFD'))).toBe(true);
    expect(isPhrase('related', 'İlgili haberler'.normalize('NFD'))).toBe(true);
  });
});

describe('phraseAtStart', () => {
  it('measures the phrase in characters of the line as it was given', () => {
    const line = '— Photo by: Jane Roe';
    expect(line.slice(0, phraseAtStart('credit', line))).toBe('— Photo by');
    const turkish = 'İLGİLİ HABERLER: seçim';
    expect(turkish.slice(0, phraseAtStart('related', turkish))).toBe('İLGİLİ HABERLER');
    const composed = 'Publicité: suite'.normalize('NFD');
    expect(composed.slice(0, phraseAtStart('advertisement', composed))).toBe('Publicité'.normalize('NFD'));
  });

  it('takes the longest of several phrases', () => {
    const line = 'Sign up for our newsletter and never miss a story';
    expect(phraseAtStart('promotion', line)).toBeGreaterThanOrEqual('Sign up for'.length);
  });

  it('ends with a word', () => {
    expect(phraseAtStart('share', 'Shareholders met on Monday')).toBe(0);
    expect(phraseAtStart('byline', 'Byzantium fell')).toBe(0);
    expect(phraseAtStart('byline', 'by Jane Roe')).toBe(2);
  });

  it('asks for no space after a phrase where words are not parted', () => {
    const line = '责任编辑张三';
    expect(line.slice(0, phraseAtStart('tail', line))).toBe('责任编辑');
  });

  it('finds nothing in the middle of a line', () => {
    expect(phraseAtStart('comments', 'The minister made no comments')).toBe(0);
  });
});

describe('containsPhrase', () => {
  it('finds a phrase anywhere, with any ending where the language bends its words', () => {
    expect(containsPhrase('reuseAct', 'Любая перепечатка материалов запрещена.')).toBe(true);
    expect(containsPhrase('reuseCondition', 'Любая перепечатка материалов запрещена.')).toBe(true);
    expect(containsPhrase('reuseAct', 'Any use of materials is allowed only if there is a hyperlink to the site')).toBe(
      true,
    );
    expect(
      containsPhrase('reuseCondition', 'Any use of materials is allowed only if there is a hyperlink to the site'),
    ).toBe(true);
    expect(containsPhrase('reuseAct', '未经许可不得转载本站内容')).toBe(true);
  });

  it('does not find it inside another word', () => {
    expect(containsPhrase('updated', 'The outdated bridge')).toBe(false);
    expect(containsPhrase('nobody', 'Anna Staffordshire')).toBe(false);
  });
});

it('reads a page of lines in the time of a blink', () => {
  const words =
    'The ferry left at six and rang twice before the harbour Переговоры начались утром в столице 会议今天在北京举行'.split(
      ' ',
    );
  const lines = Array.from({ length: 2000 }, (_, index) =>
    Array.from({ length: 6 + (index % 30) }, (_, at) => words[(index + at * 7) % words.length]).join(' '),
  );
  const read = () =>
    lines.filter((line) => phraseAtStart('share', line) || phraseAtStart('related', line) || isPhrase('comments', line))
      .length;
  read();
  const start = performance.now();
  read();
  expect(performance.now() - start).toBeLessThan(100);
});
