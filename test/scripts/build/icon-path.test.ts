import { describe, expect, test } from 'vitest';
import { iconPath } from '../../../scripts/build/icon-path.ts';

describe('an icon’s shapes become one path', () => {
  test.each([
    ['path', { d: 'M2 2l20 20', key: 'a' }, 'M2 2l20 20'],
    ['circle', { cx: '12', cy: '12', r: '4' }, 'M8 12a4 4 0 1 0 8 0a4 4 0 1 0-8 0'],
    ['line', { x1: '1', x2: '3', y1: '2', y2: '4' }, 'M1 2L3 4'],
    ['polygon', { points: '5 4 7 9 3 9' }, 'M5 4 7 9 3 9z'],
    ['rect', { x: '6', y: '14', width: '12', height: '8' }, 'M6 14h12v8h-12v-8z'],
  ])('a %s', (element, attributes, path) => expect(iconPath([[element, attributes]])).toBe(path));

  test('round corners are quarters of a circle', () => {
    const rounded = iconPath([['rect', { x: '6', y: '14', width: '12', height: '8', rx: '1' }]]);
    expect(rounded).toBe('M7 14h10a1 1 0 0 1 1 1v6a1 1 0 0 1 -1 1h-10a1 1 0 0 1 -1 -1v-6a1 1 0 0 1 1 -1z');
  });

  test('a path that begins with a small m begins where it did alone', () => {
    const shapes = [['path', { d: 'M9 9h2' }] as const, ['path', { d: 'm2 2 20 20' }] as const];
    expect(iconPath(shapes)).toBe('M9 9h2M0 0m2 2 20 20');
  });
});

test('what one path can’t say fails the build', () => {
  expect(() => iconPath([['circle', { cx: '1', cy: '1', r: '1', fill: 'currentColor' }]])).toThrow('fill');
  expect(() => iconPath([['ellipse', { cx: '1' }]])).toThrow('ellipse');
});
