import type { ZoneRule } from './zone';

/** Columns and boxes beside the story. */
export const sideColumn: ZoneRule = {
  name: 'side-column',
  elements: new Set(['aside']),
  roles: new Set(['complementary', 'note']),
  names:
    / (?:sidebars?|side ?(?:bar|column|block|box|rail|content|panel)|right ?(?:rail|column|col|sidebar|side|block)|left ?(?:rail|column|col|sidebar|side|block)|rail|widget ?area|textwidget|pull ?quote|pullout|infobox) /,
  most: 0.4,
};
