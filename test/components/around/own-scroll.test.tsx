import { afterEach, beforeEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { accessibilityFaults } from '../../accessibility';
import { openStage, painted } from './stage';

let stage: ReturnType<typeof openStage>;
beforeEach(() => {
  stage = openStage();
});
afterEach(() => stage.end());

const cells = (count: number) => '<td>Kilometres</td>'.repeat(count);
const HTML = `<table><caption>Distances</caption><tr>${cells(20)}</tr></table><table><tr>${cells(1)}</tr></table>
  <pre><code>${'const ferry = 1; '.repeat(30)}</code></pre>`;

test('what is wider than the text scrolls inside itself, by keys too, and has a name', async () => {
  await page.viewport(320, 640);
  const text = await stage.show({ html: HTML });
  await painted();
  const [wide, narrow] = text.querySelectorAll<HTMLElement>('.wide');
  const code = text.querySelector('pre')!;
  expect([wide!.tabIndex, wide!.getAttribute('role'), wide!.getAttribute('aria-label')]).toEqual([
    0,
    'group',
    'Distances',
  ]);
  expect([code.tabIndex, code.getAttribute('aria-label')]).toEqual([0, 'Code']);
  expect(narrow!.hasAttribute('tabindex')).toBe(false);
  expect(stage.scroller().scrollWidth).toBeLessThanOrEqual(320);
  expect(await accessibilityFaults(text)).toEqual([]);
});
