import { beforeEach, expect, test } from 'vitest';
import { browser } from 'wxt/browser';
import { answerCalls, type Sender } from '../../../entrypoints/answers/answer-calls';

type Listener = (message: unknown, sender: Sender) => unknown;

const OURS = { id: 'colophon-under-test' };
let hear: Listener;

beforeEach(() => {
  Object.assign(browser.runtime, { onMessage: { addListener: (listener: Listener) => (hear = listener) } });
  answerCalls({
    font: ({ file }) => (file === 'a.woff2' ? Promise.resolve('bytes') : undefined),
    who: (_, sender) => Promise.resolve(sender.frameId),
  });
});

test('our own calls are answered by what the table has for them', async () => {
  expect(await hear({ call: 'font', file: 'a.woff2' }, OURS)).toBe('bytes');
  expect(await hear({ call: 'who' }, { ...OURS, frameId: 7 })).toBe(7);
});

test('another extension’s calls, and those without sender, are not answered', () => {
  expect(hear({ call: 'font', file: 'a.woff2' }, { id: 'somebody-else' })).toBeUndefined();
  expect(hear({ call: 'font', file: 'a.woff2' }, {})).toBeUndefined();
});

test('what is no call of the table is not answered', () => {
  for (const message of [undefined, null, 'font', 7, {}, { call: 'none' }, { call: 'toString' }, { call: ['font'] }])
    expect(hear(message, OURS)).toBeUndefined();
  expect(hear({ call: 'font', file: '../secret' }, OURS)).toBeUndefined();
});
