import { expect, test } from 'vitest';
import { sanitise, sanitiseToFragment } from '../../article/sanitise';

test.each([
  '<table><ul dir="x"><tfoot><tr><td>a</td></tr></tfoot></ul></table>',
  '<em><table><cite>text<h2><tfoot><mark></table>',
  '<p>a<p>b</p>\r\n<pre>\n\nc</pre>',
])('what was cleaned is the same when it is cleaned again: %s', (html) => {
  const once = sanitise(html);
  expect(sanitise(once)).toBe(once);
  expect(new DOMParser().parseFromString(`<body>${once}`, 'text/html').body.innerHTML).toBe(once);
});

test('a frameset does not take the place of the text', () => {
  const html = '<frameset onload="alert(1)"><p>The ferry</p>';
  expect(sanitise(html)).toBe('<p>The ferry</p>');
  expect(sanitiseToFragment(html, document).textContent).toBe('The ferry');
});

test('only links say where they open', () => {
  expect(sanitise('<div target="_top" rel="opener">a</div>')).toBe('<div>a</div>');
  expect(sanitise('<a href="https://a.example/" target="_top" rel="opener">a</a>')).toBe(
    '<a href="https://a.example/" target="_blank" rel="noopener noreferrer">a</a>',
  );
});

test('pictures of the page that are called as methods of the document change nothing', () => {
  const picture = Object.assign(document.createElement('img'), { name: 'createNodeIterator' });
  document.body.append(picture);
  expect(sanitiseToFragment('<p>The ferry</p>', document).textContent).toBe('The ferry');
  picture.remove();
});

test.each([
  '<p id="x" is="y">a</p>',
  '<p is="y" id="x">a</p>',
  '<img is=y src="https://a.example/a.png">',
  '<math><mi is=y id=x>a</mi></math>',
])('%s is the same when cleaned twice', (html) => {
  const once = sanitise(html);
  expect(sanitise(once)).toBe(once);
  expect(once).not.toContain('is="y"');
});
