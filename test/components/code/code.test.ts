import { expect, test } from 'vitest';
import { codeBlocks, colourBlocks } from '../../../components/reader/code/colour-blocks';
import { highlightCode } from '../../../components/reader/code/highlight';

const CODE = 'const ferry = (time) => {\n  // leaves at six\n  return time === "06:00" && <b>1</b>;\n};\n';

test('code gets colours and keeps each letter; what is no code stays as it is', () => {
  const text = document.createElement('div');
  const [code, poem] = ['pre', 'pre'].map((name) => text.appendChild(document.createElement(name)));
  code!.appendChild(document.createElement('code')).textContent = CODE;
  poem!.textContent = 'The ferry\n    at dawn';
  colourBlocks(codeBlocks(text), highlightCode);
  expect(code!.textContent).toBe(CODE);
  expect(code!.querySelector('.hljs-keyword')!.textContent).toBe('const');
  expect(code!.querySelector('b')).toBeNull();
  expect(poem!.childElementCount).toBe(0);
});

test('code that has elements in it is left alone', () => {
  const text = document.createElement('div');
  text.innerHTML = '<pre><code>a <b>b</b></code></pre><pre> </pre>';
  expect(codeBlocks(text)).toEqual([]);
});
