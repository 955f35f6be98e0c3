import type { Mark } from '../../../library/mark';

/** A highlight as it is kept; tests change what they are about. */
export function sampleMark(changes: Partial<Mark> = {}): Mark {
  return {
    id: 'mark-0001',
    quote: { exact: 'left at six', prefix: 'The ferry ', suffix: '.1' },
    position: { start: 10, end: 21 },
    colour: 'yellow',
    createdAt: '2026-11-25T08:00:00.000Z',
    changedAt: '2026-11-25T08:00:00.000Z',
    ...changes,
  };
}
