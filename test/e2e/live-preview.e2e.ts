import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Root } from '../../scripts/browsers/driver.ts';
import { poll } from '../../scripts/browsers/poll.ts';
import { inEachBrowser, words } from './harness.ts';
import { says } from './steps.ts';

/** The groups whose settings are for the text; all others are seen or heard elsewhere. */
const GROUPS = [words('group_colours'), words('group_text')];

/** Offered, and doing something, only while the person's own colours are worn. */
const OWN = [words('setting_ownPaper'), words('setting_ownInk'), words('setting_ownLink')];

inEachBrowser((stage) => {
  test('every setting of text and colours changes the sample on the options page at once', async () => {
    const options = await stage.driver.open(`${await stage.driver.extensionUrl()}options.html`);
    await says(options, words('sample_title'));
    const unmoved: string[] = [];
    const changes = async (name: string) => {
      await poll(`${name} is on offer`, () => options.look(change, name, false));
      const before = await options.look(seen);
      await options.look(change, name, true);
      const moves = poll(name, async () => (await options.look(seen)) !== before, 2000);
      if (!(await moves.catch(() => false))) unmoved.push(name);
    };
    await options.press(words('theme_custom'));
    for (const name of OWN) await changes(name);
    // On dark paper pictures can be dimmed.
    await options.press(words('theme_night'));
    const names = await poll('all is on offer', async () => {
      const offered = await options.look(offeredIn, GROUPS);
      return !offered.includes(OWN[0]!) && offered;
    });
    assert.ok(names.length > 8, names.join());
    for (const name of names.toReversed()) await changes(name);
    assert.deepEqual(unmoved, []);
    await options.press(words('resetAll'));
    await options.close();
  });

  test('a speed that was changed is kept', async () => {
    const address = `${await stage.driver.extensionUrl()}options.html`;
    const options = await stage.driver.open(address);
    await says(options, words('setting_voiceSpeed'));
    await options.look(change, words('setting_voiceSpeed'), true);
    await says(options, '2×');
    await options.close();
    const again = await stage.driver.open(address);
    await says(again, '2×');
    await again.press(words('resetAll'));
    await again.close();
  });
});

/** The names of the settings of those groups. Runs in the page. */
function offeredIn(root: Root, groups: readonly string[]): string[] {
  const inGroups = [...root.querySelectorAll('.setting-group')].filter((group) =>
    groups.includes(group.getAttribute('aria-label')!),
  );
  const settings = inGroups.flatMap((group) => [...group.querySelectorAll('.setting')]);
  return settings.map((setting) => (setting.querySelector('.setting-name') ?? setting).textContent!);
}

/** The control of that name is there; with `doIt` it is set to another value, as a person would. Runs in the page. */
function change(root: Root, name: string, doIt: boolean): boolean {
  const label = [...root.querySelectorAll('.fields .setting')].find(
    (setting) => (setting.querySelector('.setting-name') ?? setting).textContent === name,
  );
  const field = label?.querySelector<HTMLInputElement | HTMLSelectElement>('input:not(:checked), select');
  if (!field || !doIt) return field !== null && field !== undefined;
  if (field.type === 'radio' || field.type === 'checkbox') field.click();
  else {
    if ('options' in field) field.selectedIndex = 2;
    else field.value = field.type === 'range' ? field.max : '#7f0000';
    for (const type of ['input', 'change']) field.dispatchEvent(new Event(type, { bubbles: true }));
  }
  return true;
}

/** How the sample looks, all that a setting may change. Runs in the page. */
function seen(root: Root): string {
  const look = (selector: string, names: readonly string[]) => {
    const element = root.querySelector(`.preview ${selector}`);
    return element && names.map((name) => getComputedStyle(element).getPropertyValue(name));
  };
  const text = ['font-family', 'font-size', 'line-height', 'letter-spacing', 'word-spacing', 'text-align', 'hyphens'];
  return JSON.stringify([
    look('.article', ['max-inline-size', 'inline-size']),
    look('.body p', [...text, 'color']),
    look('.body a', ['color']),
    look('img', ['filter']),
    getComputedStyle(root.querySelector('.preview')!).backgroundColor,
  ]);
}
