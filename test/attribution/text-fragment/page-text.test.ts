import { afterEach, expect, test } from 'vitest';
import { LINE, OBJECT, pageText } from '../../../attribution/text-fragment/page-text';
import { showPage } from './page';

afterEach(() => document.body.replaceChildren());

const textOf = (html: string) =>
  pageText(showPage(html))
    .replaceAll(LINE, '|')
    .replaceAll(OBJECT, '□')
    .replace(/^\|+|\|+$/g, '');

test('blocks are lines, and white space is as it is drawn', () => {
  expect(textOf('<h1>The  ferry</h1>\n<p>It left\n at <b>six</b>.</p> <p>So it did.</p>')).toBe(
    'The ferry|It left at six.|So it did.',
  );
});

test('what is not laid out is not there', () => {
  const hidden =
    '<i style="display: none">a</i><i style="visibility: hidden">b</i><script>c</script><template>d</template>';
  expect(textOf(`<p>one ${hidden}two</p>`)).toBe('one two');
});

test('what is visible inside of what is not is there', () => {
  expect(textOf('<p style="visibility: hidden">one <b style="visibility: visible">two</b></p>')).toBe('two');
});

test('text of a closed disclosure is there, since browsers open it for a fragment', () => {
  expect(textOf('<details><summary>More</summary><p>the tide</p></details>')).toBe('More|the tide');
});

test('no phrase goes on past a line break, a picture or a box in the line', () => {
  expect(textOf('<p>one<br>two</p>')).toBe('one|two');
  expect(textOf('<p>one <img alt="x"> two<wbr>three <button>four</button></p>')).toBe('one □ two□three □four□');
});

test('a float in a paragraph stands by itself', () => {
  expect(textOf('<p><span style="float: left">T</span>he ferry</p>')).toBe('T|he ferry');
});

test('a line’s end in the source is no space between Chinese or Japanese letters', () => {
  expect(textOf('<p>渡船\n六点</p>')).toBe('渡船□六点');
  expect(textOf('<p>渡船 六点</p>')).toBe('渡船 六点');
});

test('where white space is kept, lines are lines and wide gaps are no single space', () => {
  expect(textOf('<pre>one\n  two   three four</pre>')).toBe('one|two□three four');
});

test('shadow roots that are open are read in place, slots with what is put into them', () => {
  const page = showPage('<p>one</p><x-box><b>two</b></x-box><p>four</p>');
  page.querySelector('x-box')!.attachShadow({ mode: 'open' }).innerHTML = '<i><slot></slot> three</i>';
  expect(pageText(page).split(LINE).filter(Boolean)).toEqual(['one', 'two three', 'four']);
});

test('the reader’s own element is not seen', () => {
  const page = showPage('<p>one</p><x-reader></x-reader>');
  page.querySelector('x-reader')!.attachShadow({ mode: 'closed' }).innerHTML = '<p>one</p>';
  expect(pageText(page).trim()).toBe('one');
});
