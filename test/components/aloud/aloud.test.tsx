import { render } from 'preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { Aloud } from '../../../components/reader/aloud/aloud';
import { voicesFor } from '../../../components/reader/aloud/voices';
import { accessibilityFaults } from '../../accessibility';
import { openStage, painted } from '../around/stage';
import { fakeSpeech } from './fake-speech';

const HTML = '<p>One. Two. Three.</p><p>Four. Five.</p>';

let stage: ReturnType<typeof openStage>;
let place: HTMLElement;
const onEnd = vi.fn();
const onRate = vi.fn();
const onVoice = vi.fn();
const keys: Record<string, () => void> = {};

beforeEach(() => {
  stage = openStage();
  onEnd.mockClear();
});
afterEach(() => {
  render(null, place);
  stage.end();
  vi.unstubAllGlobals();
});

async function read(
  speech: ReturnType<typeof fakeSpeech> | undefined,
  { language = 'en', mark = '', rate = 1, voice = undefined as string | undefined } = {},
) {
  const text = await stage.show({ html: HTML, language });
  if (mark) {
    const node = [...text.querySelectorAll('p')]
      .map(({ firstChild }) => firstChild as Text)
      .find(({ data }) => data.includes(mark))!;
    document.getSelection()!.setBaseAndExtent(node, node.data.indexOf(mark), node, node.data.length);
  }
  place = stage.dialog.querySelector('.bars')!.appendChild(document.createElement('div'));
  const bindKeys = (more: Record<string, () => void>) => {
    Object.assign(keys, more);
    return () => {};
  };
  const options = { text, scroller: stage.scroller(), language, bindKeys, synthesis: speech?.synthesis };
  render(<Aloud {...{ ...options, rate, voice, onRate, onVoice, onEnd }} />, place);
  await painted();
  return text;
}

const marked = () => [...(CSS.highlights.get('colophon-spoken') ?? [])].map(String);

test('it speaks sentence after sentence, marks the one that is spoken, and ends', async () => {
  const speech = fakeSpeech(['en-GB']);
  await read(speech);
  await vi.waitFor(() => expect(marked()).toEqual(['One.']));
  for (let count = 0; count < 4; count++) speech.finish();
  expect(speech.spoken).toEqual(['One.', 'Two.', 'Three.', 'Four.', 'Five.']);
  expect(marked()).toEqual(['Five.']);
  speech.finish();
  expect(marked()).toEqual([]);
  await expect.element(page.getByRole('button', { name: 'Go on' })).toBeVisible();
});

test('pause falls silent, going on begins the sentence again, and a cancelled one counts neither as read nor as failed', async () => {
  const speech = fakeSpeech(['en-GB']);
  await read(speech);
  await page.getByRole('button', { name: 'Pause' }).click();
  expect(speech.isSpeaking()).toBe(false);
  await page.getByRole('button', { name: 'Go on' }).click();
  await painted();
  expect(speech.spoken).toEqual(['One.', 'One.']);
  expect(speech.isSpeaking()).toBe(true);
});

test('keys and buttons skip sentences and paragraphs; the speed is the next sentence’s too', async () => {
  const speech = fakeSpeech(['en-GB', 'en-US']);
  await read(speech);
  await vi.waitFor(() => expect(speech.spoken).toHaveLength(1));
  keys['.']!();
  keys['>']!();
  keys['<']!();
  keys[',']!();
  expect(speech.spoken).toEqual(['One.', 'Two.', 'Four.', 'One.', 'One.']);
  await page.getByRole('button', { name: 'Faster' }).click();
  expect(speech.rate()).toBe(1.2);
  speech.finish();
  expect(speech.rate()).toBe(1.2);
  expect(await accessibilityFaults(place)).toEqual([]);
});

test('it begins at the speed and with the voice that were chosen last, and tells of new ones', async () => {
  const speech = fakeSpeech(['en-GB', 'en-US']);
  await read(speech, { rate: 1.3, voice: 'en-US' });
  await vi.waitFor(() => expect(speech.rate()).toBe(1.3));
  const choice = page.getByRole('combobox', { name: 'Voice' });
  await expect.element(choice).toHaveValue('en-US');
  await page.getByRole('button', { name: 'Slower' }).click();
  expect(onRate).toHaveBeenLastCalledWith(1.2);
  await choice.selectOptions('en-GB');
  expect(onVoice).toHaveBeenLastCalledWith('en-GB');
});

test('a chosen voice that is gone is replaced by the best that is there', async () => {
  await read(fakeSpeech(['en-GB', 'en-US']), { voice: 'en-XX' });
  await expect.element(page.getByRole('combobox', { name: 'Voice' })).toHaveValue('en-GB');
});

test('it begins with what is marked', async () => {
  const speech = fakeSpeech(['en-GB']);
  await read(speech, { mark: 'Two' });
  await vi.waitFor(() => expect(speech.spoken).toEqual(['Two.']));
});

test('voices that arrive late are waited for', async () => {
  const speech = fakeSpeech(['en-GB'], { late: true });
  await read(speech);
  expect(speech.spoken).toEqual([]);
  speech.arrive();
  await vi.waitFor(() => expect(speech.spoken).toEqual(['One.']));
});

test('a missing voice, a browser that can’t speak and a voice that fails each get a sentence', async () => {
  await read(fakeSpeech(['de-DE']), { language: 'hy' });
  await expect.element(page.getByText(/no voice for Հայերեն/)).toBeVisible();
  render(null, place);
  await read(undefined);
  await expect.element(page.getByText(/can’t read aloud/)).toBeVisible();
  render(null, place);
  const speech = fakeSpeech(['en']);
  await read(speech);
  await vi.waitFor(() => expect(speech.isSpeaking()).toBe(true));
  speech.fail();
  await expect.element(page.getByText(/voice has failed/)).toBeVisible();
  await page.getByRole('button', { name: 'Stop' }).click();
  expect(onEnd).toHaveBeenCalledOnce();
});

test('closing falls silent and takes the mark off', async () => {
  const speech = fakeSpeech(['en']);
  await read(speech);
  await vi.waitFor(() => expect(speech.isSpeaking()).toBe(true));
  render(null, place);
  expect(speech.isSpeaking()).toBe(false);
  expect(marked()).toEqual([]);
});

test('the exact tag comes before other voices of the language, and those of a network are left out', () => {
  const { synthesis } = fakeSpeech(['en-net', 'en_US', 'en-GB', 'ru-RU']);
  expect(voicesFor(synthesis.getVoices(), 'en-GB').map(({ lang }) => lang)).toEqual(['en-GB', 'en_US']);
});
