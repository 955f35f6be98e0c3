import { expect, test } from 'vitest';
import { namesOf } from '../../../article/page/names';

test('class and id are parted into words, whichever way they are written together', () => {
  const element = document.createElement('div');
  element.className = 'Article_shareBar post--meta';
  element.id = 'side-column';
  expect(namesOf(element)).toBe(' article share bar post meta side column ');
});
