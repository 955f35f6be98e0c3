import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { openStage } from './around/stage';

const HTML =
  '<p>First of all.</p><div><p>Second here.</p><p>Third one.</p></div><figure><img src="https://delta.example/boat.jpg" alt=""></figure>';
let here: ReturnType<typeof openStage>;

beforeEach(() => {
  here = openStage();
});

afterEach(() => here.end());

test('arrows choose and Enter hides', async () => {
  const text = await here.show({ html: HTML }, { modes: { hide: true } });
  for (let presses = 0; presses < 2; presses++) {
    here.keys.ArrowDown!();
    await vi.waitFor(() => expect(text.querySelector('[data-chosen]')).not.toBeNull());
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  expect(text.querySelector('[data-chosen]')!.textContent).toBe('Second here.');
  here.keys.Enter!();
  expect(here.leftOut.onHide).toHaveBeenCalledExactlyOnceWith({ text: 'Second here.' });
});

test('a click hides what the pointer is on, a picture by its address', async () => {
  const text = await here.show({ html: HTML }, { modes: { hide: true } });
  const third = text.querySelectorAll('p')[2]!;
  third.dispatchEvent(new PointerEvent('pointerover', { bubbles: true }));
  await vi.waitFor(() => expect(third.hasAttribute('data-chosen')).toBe(true));
  await userEvent.click(third);
  expect(here.leftOut.onHide).toHaveBeenCalledExactlyOnceWith({ text: 'Third one.' });
  text.querySelector<HTMLElement>('img')!.click();
  expect(here.leftOut.onHide).toHaveBeenLastCalledWith({ text: '', picture: 'https://delta.example/boat.jpg' });
});
