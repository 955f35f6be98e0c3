import type { Article, NoArticle, SelectionOffer } from '../../article/article';
import type { Source } from '../../attribution/source';
import type { Refusal } from '../../messages';

/** What the popup knows about the page in the tab. */
export type View =
  | { kind: 'working' }
  | { kind: 'article'; article: Article; selection?: SelectionOffer }
  | { kind: 'no-article'; reason: NoArticle; source?: Source; readable: boolean; selection?: SelectionOffer }
  | { kind: 'refused'; refusal: Refusal; source?: Source };
