import { afterEach, beforeEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { accessibilityFaults } from '../../accessibility';
import { LONG, openStage, painted } from './stage';

let stage: ReturnType<typeof openStage>;
beforeEach(() => {
  stage = openStage();
});
afterEach(() => stage.end());

const HTML = `<h2>One</h2>${LONG}<h3 id="user-content-two">Two</h3>${LONG}<h2> </h2><h2>שלוש</h2>${LONG}`;

test('headings become a list, deeper ones further in; those without a name get one', async () => {
  const text = await stage.show({ html: HTML });
  const links = [...stage.panel('contents').querySelectorAll('a')];
  expect(links.map(({ textContent }) => textContent)).toEqual(['One', 'Two', 'שלוש']);
  expect(links.map((link) => link.parentElement!.style.getPropertyValue('--depth'))).toEqual(['0', '1', '0']);
  for (const link of links) expect(text.querySelector(link.getAttribute('href')!)!.textContent).toBe(link.textContent);
});

test('a link leads to its heading, closes the list and leaves the address alone', async () => {
  const address = location.href;
  const text = await stage.show({ html: HTML });
  stage.panel('contents').showPopover();
  await page.getByRole('link', { name: 'Two' }).click();
  expect(document.activeElement).toBe(text.querySelector('h3'));
  expect(text.querySelector('h3')!.getBoundingClientRect().top).toBeLessThan(120);
  expect(stage.panel('contents').matches(':popover-open')).toBe(false);
  expect(location.href).toBe(address);
});

test('the section that is being read is marked when the list opens', async () => {
  const text = await stage.show({ html: HTML });
  text.querySelectorAll('p')[80]!.scrollIntoView();
  stage.panel('contents').showPopover();
  await painted();
  expect(stage.panel('contents').querySelector('[aria-current]')!.textContent).toBe('Two');
});

test('fewer than two headings need no contents', async () => {
  await stage.show({ html: `<h2>One</h2>${LONG}` });
  expect(stage.panel('contents')).toBeNull();
  expect(stage.dialog.querySelector('[aria-label="Contents"]')).toBeNull();
});

test('Esc closes a list and not the reader, and the focus returns', async () => {
  await stage.show({ html: HTML });
  const button = stage.dialog.querySelector<HTMLElement>('[aria-label="More reading tools"]')!;
  button.focus();
  for (const id of ['contents', 'menu', 'keys']) {
    stage.panel(id).showPopover();
    await painted();
    expect(stage.panel(id).contains(document.activeElement)).toBe(true);
    expect(await accessibilityFaults(stage.panel(id))).toEqual([]);
    stage.panel(id).hidePopover();
    expect(document.activeElement).toBe(button);
  }
});
