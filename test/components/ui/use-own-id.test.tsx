import { render } from 'preact';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { useOwnId } from '../../../components/ui/use-own-id';

let container: HTMLElement;
beforeEach(() => {
  container = document.body.appendChild(document.createElement('div'));
});
afterEach(() => {
  render(null, container);
  container.remove();
});

function Named() {
  return <p id={useOwnId()} />;
}

/** As a page is shown, with one more each time. */
function show(count: number): string[] {
  render(
    <main>
      {Array.from({ length: count }, (_, index) => (
        <Named key={index} />
      ))}
    </main>,
    container,
  );
  return [...container.firstElementChild!.children].map(({ id }) => id);
}

test('what comes when a page is rendered again has an id of its own, and what was there keeps its one', () => {
  const [first] = show(1);
  const ids = show(3);
  expect(ids[0]).toBe(first);
  expect(new Set(ids).size).toBe(3);
});
