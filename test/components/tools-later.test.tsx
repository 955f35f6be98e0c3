import { afterEach, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import type { Removal } from '../../article/article';
import { openStage } from './around/stage';

/** A picture, a note and a place within the text. */
const TEXT =
  '<p>River<a href="#user-content-note">1</a> and <a href="#user-content-end">the end</a></p><figure><img src="data:," alt="A ferry"></figure>' +
  '<ol><li id="user-content-note">About the river.</li></ol><p id="user-content-end">End</p>';

const REMOVED: Removal[] = [{ rule: 'comments', sample: 'Three comments', selector: '#comments' }];

let stage: ReturnType<typeof openStage>;
let bring: () => void;

afterEach(() => stage.end());

/** A reader whose tools have not come; `bring` has them come, as the entrypoint would show them. */
async function withoutTools(): Promise<HTMLElement> {
  stage = openStage();
  const article = { html: TEXT, removed: REMOVED };
  const onTools = vi.fn(
    () =>
      new Promise<boolean>((resolve) => {
        bring = async () => {
          await stage.show(article);
          resolve(true);
        };
      }),
  );
  return stage.show(article, { tools: 'later', onTools });
}

test('nothing that is opened is there before it is asked for', async () => {
  await withoutTools();
  expect(stage.dialog.querySelectorAll('[popover]')).toHaveLength(0);
});

test.each([
  [/Text and colours/, 'reader-settings'],
  [/^Left out/, 'left-out'],
])('the button %s brings its pop-over and opens it, and closes it again', async (name, id) => {
  await withoutTools();
  const button = page.getByRole('button', { name });
  await expect.element(button).toHaveAttribute('aria-expanded', 'false');
  await button.click();
  bring();
  await vi.waitUntil(() => stage.panel(id)?.matches(':popover-open'));
  await button.click();
  await vi.waitUntil(() => !stage.panel(id).matches(':popover-open'));
});

test('a picture is enlarged once the light box has come', async () => {
  const text = await withoutTools();
  text.querySelector<HTMLElement>('.enlarge')!.click();
  expect(stage.dialog.querySelector('.light-box')).toBeNull();
  bring();
  await vi.waitUntil(() => stage.dialog.querySelector('dialog.light-box[open]'));
});

test('a note is shown once its box has come; a place within the text needs none', async () => {
  const text = await withoutTools();
  text.querySelector<HTMLElement>('a[href="#user-content-end"]')!.click();
  await vi.waitUntil(() => document.activeElement?.id === 'user-content-end');
  text.querySelector<HTMLElement>('a[href="#user-content-note"]')!.click();
  bring();
  await vi.waitUntil(() => stage.dialog.querySelector('.note-box:popover-open'));
});

test('where nothing more can be brought, a note is gone to', async () => {
  stage = openStage();
  const text = await stage.show({ html: TEXT }, { tools: 'later', onTools: async () => false });
  text.querySelector<HTMLElement>('a[href="#user-content-note"]')!.click();
  await vi.waitUntil(() => document.activeElement?.id === 'user-content-note');
});
