import { expect, test } from 'vitest';
import { placeStreamedSegments } from '../../../article/snapshot/streamed';

test('a streamed segment goes to its place', () => {
  const page = new DOMParser().parseFromString(
    '<main><template id="B:1"></template></main><div hidden id="S:1"><p>The story.</p></div>',
    'text/html',
  );
  placeStreamedSegments(page.documentElement);
  expect(page.querySelector('main')!.textContent).toBe('The story.');
});

test('one without a place is shown where it stands', () => {
  const page = new DOMParser().parseFromString('<div hidden id="S:0"><p>The story.</p></div>', 'text/html');
  placeStreamedSegments(page.documentElement);
  expect(page.querySelector('div')!.hidden).toBe(false);
});
