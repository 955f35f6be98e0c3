import { afterEach, beforeEach, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { accessibilityFaults } from '../../accessibility';
import { openStage } from './stage';

let stage: ReturnType<typeof openStage>;
beforeEach(() => {
  stage = openStage();
});
afterEach(() => stage.end());

const PNG =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
const HTML = `<figure><img src="${PNG}" alt="The pier"><figcaption>The pier at noon</figcaption></figure>
  <p>Words and a <img src="${PNG}" alt="flag"> flag.</p><p><a href="https://x.example/"><img src="${PNG}" alt="link"></a></p>
  <p><img src="${PNG}" alt="The bell"></p>`;

const box = () => stage.dialog.querySelector<HTMLDialogElement>('.light-box');
const shown = () => box()!.querySelector('img')!.alt;

test('pictures of their own are buttons; letters, flags and links are not', async () => {
  const text = await stage.show({ html: HTML });
  const names = [...text.querySelectorAll('.enlarge')].map((button) => button.getAttribute('aria-label'));
  expect(names).toEqual(['Enlarge: The pier', 'Enlarge: The bell']);
});

test('enlarged, a picture has its caption; buttons and arrows go to the others and round', async () => {
  await stage.show({ html: HTML });
  await page.getByRole('button', { name: 'Enlarge: The pier' }).click();
  expect(box()!.open).toBe(true);
  expect(box()!.textContent).toContain('The pier at noon');
  expect(box()!.querySelector('.count')!.textContent).toBe('2 of 3');
  await page.getByRole('button', { name: 'Next picture' }).click();
  expect(shown()).toBe('The bell');
  stage.keys.ArrowRight!();
  await expect.poll(shown).toBe('The ferry');
  stage.keys.ArrowLeft!();
  await expect.poll(shown).toBe('The bell');
  expect(await accessibilityFaults(box()!)).toEqual([]);
});

test('Esc closes the picture and not the reader; the focus is back and the arrows are free', async () => {
  await stage.show({ html: HTML });
  const button = page.getByRole('button', { name: 'Enlarge: The bell' });
  await button.click();
  await userEvent.keyboard('{Escape}');
  await expect.poll(box).toBeNull();
  expect(stage.dialog.open).toBe(true);
  expect(document.activeElement).toBe(button.element());
  expect(Object.keys(stage.keys)).toEqual([]);
});

test('it asks for no address that the article has not', async () => {
  const text = await stage.show({ html: HTML });
  await page.getByRole('button', { name: 'Enlarge: The pier' }).click();
  expect(box()!.querySelector('img')!.src).toBe(text.querySelector('img')!.src);
  expect(box()!.querySelector('img')!.referrerPolicy).toBe('no-referrer');
});

test('a finger that moves sideways brings the next picture', async () => {
  await stage.show({ html: HTML });
  await page.getByRole('button', { name: 'Enlarge: The pier' }).click();
  const image = box()!.querySelector('img')!;
  const finger = (type: string, clientX: number) =>
    image.dispatchEvent(new PointerEvent(type, { pointerType: 'touch', isPrimary: true, clientX, bubbles: true }));
  finger('pointerdown', 200);
  finger('pointerup', 90);
  await expect.poll(shown).toBe('The bell');
});
