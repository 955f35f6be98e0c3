import type { NoArticle } from '../../article/article';
import type { Refusal } from '../../messages';
import type { WordKey } from '../../words';

/** One sentence for each reason why the browser keeps us out. */
export const REFUSAL_SENTENCES: Record<Refusal, WordKey> = {
  'browser-page': 'refusal_browser_page',
  store: 'refusal_store',
  pdf: 'refusal_pdf',
  'view-source': 'refusal_view_source',
  'file-access': 'refusal_file_access',
  'other-extension': 'refusal_other_extension',
  nameless: 'refusal_nameless',
  blocked: 'refusal_blocked',
  'no-answer': 'refusal_no_answer',
  'page-changed': 'refusal_page_changed',
};

/** One sentence for each kind of page that is no article. */
export const NO_ARTICLE_SENTENCES: Record<NoArticle, WordKey> = {
  empty: 'noArticle_empty',
  'front-page': 'noArticle_front_page',
  list: 'noArticle_list',
  wall: 'noArticle_wall',
  'not-prose': 'noArticle_not_prose',
  'not-html': 'noArticle_not_html',
};
