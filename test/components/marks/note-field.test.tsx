import { render } from 'preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { NoteField } from '../../../components/reader/marks/note-field';

let place: HTMLElement;
const onNote = vi.fn(async (_note: string) => true);
beforeEach(() => {
  onNote.mockClear();
  place = document.body.appendChild(document.createElement('div'));
});
afterEach(() => {
  render(null, place);
  place.remove();
});

function show(note = ''): HTMLTextAreaElement {
  render(<NoteField label="Your note" note={note} onNote={onNote} />, place);
  return place.querySelector('textarea')!;
}

const status = () => place.querySelector('[role="status"]')!.textContent;

test('what is typed is kept once the person pauses, and that is said', async () => {
  const field = show();
  await userEvent.type(field, 'So');
  await expect.poll(status).toBe('Saved');
  expect(onNote.mock.calls).toEqual([['So']]);
});

test('leaving the field keeps it at once, and what was not changed is not kept again', async () => {
  const field = show('Old');
  await userEvent.type(field, '!');
  field.blur();
  expect(onNote.mock.calls).toEqual([['Old!']]);
  field.focus();
  field.blur();
  expect(onNote).toHaveBeenCalledOnce();
});

test.for(['the field goes', 'the page goes'])('when %s nothing that was typed is lost', async (what) => {
  await userEvent.type(show(), 'So');
  if (what === 'the field goes') render(null, place);
  else window.dispatchEvent(new Event('pagehide'));
  expect(onNote.mock.calls).toEqual([['So']]);
});

test('what could not be kept stays in the field, is said, and is tried again', async () => {
  onNote.mockResolvedValueOnce(false);
  const field = show('Old');
  await userEvent.fill(field, 'New');
  await expect.poll(status).toMatch(/could not be saved/);
  show('Older');
  expect(field.value).toBe('New');
  field.focus();
  field.blur();
  await expect.poll(status).toBe('Saved');
  expect(onNote.mock.calls).toEqual([['New'], ['New']]);
});

test('a note that was changed elsewhere is shown, but not over what is being typed', async () => {
  const field = show('One');
  show('Two');
  await expect.poll(() => field.value).toBe('Two');
  await userEvent.type(field, '!');
  show('Three');
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(field.value).toBe('Two!');
});
