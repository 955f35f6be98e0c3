import { describe, expect, test } from 'vitest';
import { titleVariants, withoutSiteName } from '../../../article/metadata/title';
import { metadataOf, PROSE } from './page';

const prose = `<p>${PROSE}</p>`;

describe('the visible headline', () => {
  test('comes before what the head states', () => {
    const { title, headline } = metadataOf(
      '<title>Ferry leaves alone | Harbour Daily</title>',
      `<h1>The ferry that leaves alone</h1>${prose}`,
    );
    expect(title).toBe('The ferry that leaves alone');
    expect(headline?.localName).toBe('h1');
  });

  test('is not the logo, and not the breaking line of another story', () => {
    const head =
      '<title>The ferry that left alone - Harbour Daily</title><meta property="og:site_name" content="Harbour Daily">';
    const logo = '<h1><a href="/">Harbour Daily</a></h1>';
    const ticker = '<h1><a href="/quake">Quake shakes the capital</a></h1>';
    expect(metadataOf(head, `${logo}${ticker}<h1>The ferry that left alone</h1>${prose}`).title).toBe(
      'The ferry that left alone',
    );
  });

  test('gives way to the title that the address spells, where it says something else', () => {
    const head =
      '<title>Our campaign for cleaner harbours</title><meta property="og:title" content="Ten boats of the lower river">';
    const heading = `<h1>Our campaign for cleaner harbours</h1>${prose}`;
    const at = (path: string) => metadataOf(head, heading, `https://harbour.example${path}`).title;
    expect(at('/2023/ten-boats-of-the-lower-river.html')).toBe('Ten boats of the lower river');
    expect(at('/2023/4711')).toBe('Our campaign for cleaner harbours');
  });

  test('may be plain bold text on an old page', () => {
    expect(
      metadataOf('<title>The ferry that left alone</title>', `<b>The ferry that left alone</b><br>${prose}`).headline
        ?.localName,
    ).toBe('b');
  });

  test('is read without its kicker', () => {
    const head = '<meta property="og:title" content="The ferry that left alone">';
    expect(metadataOf(head, `<h1><span>Harbour</span> The ferry that left alone</h1>${prose}`).title).toBe(
      'The ferry that left alone',
    );
  });

  test('of a wall does not replace the story’s', () => {
    const head = '<meta property="og:title" content="The ferry that left alone">';
    expect(metadataOf(head, '<h1>Read on with advertising</h1><p>Or subscribe.</p>').title).toBe(
      'The ferry that left alone',
    );
  });
});

test('the outlet’s name is cut off a title at either end', () => {
  expect(withoutSiteName('The ferry that left | Harbour Daily', ['Harbour Daily'])).toBe('The ferry that left');
  expect(withoutSiteName('Harbour Daily - The ferry - and its captain', ['harbourdaily'])).toBe(
    'The ferry - and its captain',
  );
  expect(withoutSiteName('Budget 2025 – what changes', [])).toBe('Budget 2025 – what changes');
});

test('variants of a title leave out a part or two at its ends', () => {
  expect(titleVariants('A story | Politics | Daily')).toContain('A story');
  expect(titleVariants('One whole')).toEqual(['One whole']);
});
