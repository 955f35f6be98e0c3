import type { ZoneRule } from './zone';

/** Lists of topics under which the story is filed. */
export const tags: ZoneRule = {
  name: 'tags',
  names:
    / (?:tags|taglist|tag ?(?:list|cloud|links|s)|post tags|entry tags|article tags|tagged|topics|topic ?(?:list|tags)|keywords|categories|category ?(?:list|links|tags?)|cat links|rubrics?|hashtags?|filed under|labels) /,
  most: 0.05,
};
