import { expect, test } from 'vitest';
import { FIRST_QUERY } from '../../../components/library/query';
import { type Route, readRoute, writeRoute } from '../../../entrypoints/library/route';

const ROUTES: Record<string, Route> = {
  '#/': { query: FIRST_QUERY },
  '#/?words=ferry+%D0%BF%D0%B0%D1%80%D0%BE%D0%BC&shelf=archive': { query: { words: 'ferry паром', shelf: 'archive' } },
  '#/article/0a1b?words=x&version=ff00': { query: { ...FIRST_QUERY, words: 'x' }, article: '0a1b', version: 'ff00' },
  '#/?outlet=A+%26+B&tag=%23x&language=az&from=2026-01-31&to=2026-02-01&sort=title&read=unread&descending=yes': {
    query: {
      ...FIRST_QUERY,
      ...{ outlet: 'A & B', tag: '#x', language: 'az', from: '2026-01-31', to: '2026-02-01' },
      ...{ sort: 'title', read: false, descending: true },
    },
  },
};

test.for(Object.entries(ROUTES))('%s is read and written as the same', ([hash, route]) => {
  expect(readRoute(hash)).toEqual(route);
  expect(readRoute(writeRoute(route))).toEqual(route);
});

test('the page as it is at first has a short address', () => {
  expect(writeRoute({ query: FIRST_QUERY })).toBe('#/');
});

test('what makes no sense is left out', () => {
  expect(readRoute('')).toEqual({ query: FIRST_QUERY });
  expect(readRoute('#/article/../x?shelf=none&sort=none&read=maybe&from=soon&version=1&descending')).toEqual({
    query: FIRST_QUERY,
  });
});
