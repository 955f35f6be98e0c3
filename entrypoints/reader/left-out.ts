import type { Article, Removal, Scope } from '../../article/article';
import type { BlockMark } from '../../article/choices';
import { lastingMarkOf, markOfShown } from '../../article/marks';
import type { ShownBlock } from '../../article/page/block-on-page';
import type { LeftOutActions } from '../../components/reader/left-out/contract';
import type { ArticleCalls } from '../../messages';
import {
  type ChoiceKind,
  hasChoice,
  joined,
  NO_CHOICES,
  type SiteChoices,
  withChoice,
  withoutChoice,
} from '../../settings/site-choices';
import { saveChoices } from '../../settings/site-choices-store';
import { say } from '../../words';

export interface ChoosingOptions {
  /** The one that is shown at first. */
  article: Article;
  scope: Scope;
  page: ArticleCalls;
  /** The host of the page; undefined for one that has none, for which nothing can be remembered. */
  site: string | undefined;
  /** What was decided for the site before. */
  choices: SiteChoices;
  /** Called with the article as it is with other choices. */
  onArticle: (article: Article) => void;
  onSay: (words: string) => void;
}

/** What is done about single blocks: put back or left out, in this article or on the whole site. */
export function choosingBlocks({
  article,
  scope,
  page,
  site,
  choices,
  onArticle,
  onSay,
}: ChoosingOptions): LeftOutActions {
  let ofSite = choices;
  let ofArticle: SiteChoices = NO_CHOICES;
  let shown = article;

  const readAgain = (words: string) => {
    const other = page.read(scope, joined(ofSite, ofArticle));
    if (!other) return onSay(say('nothingToRead'));
    // A page that is no article's, such as the welcome page, gives the same one whatever is chosen.
    if (other === shown) return onSay(say('blockNotFound'));
    shown = other;
    onArticle(other);
    onSay(words);
  };
  const decide = (kind: ChoiceKind, mark: BlockMark, words: string) => {
    ofArticle = withChoice(ofArticle, kind, mark);
    readAgain(words);
  };
  const takeBack = async (kind: ChoiceKind, mark: BlockMark | undefined, words: string) => {
    if (!mark) return;
    ofArticle = withoutChoice(ofArticle, kind, mark);
    await saveForSite(withoutChoice(ofSite, kind, mark));
    readAgain(words);
  };
  const saveForSite = async (changed: SiteChoices) => {
    if (site === undefined || changed === ofSite) return true;
    ofSite = changed;
    return saveChoices(site, changed);
  };
  const remember = async (kind: ChoiceKind, { mark, selector }: Removal) => {
    const lasting = lastingMarkOf(document, location.href, selector);
    if (!mark || !lasting) return;
    ofArticle = withoutChoice(ofArticle, kind, mark);
    const isSaved = await saveForSite(withChoice(ofSite, kind, lasting));
    readAgain(isSaved ? say('rememberedFor', site!) : say('notRemembered'));
  };
  const forget = async (kind: ChoiceKind, { mark, selector }: Removal) => {
    if (!mark) return;
    ofArticle = withChoice(ofArticle, kind, { selector });
    await saveForSite(withoutChoice(ofSite, kind, mark));
    readAgain(say('forgottenFor', site!));
  };
  return {
    onPutBack: ({ selector }) => decide('restore', { selector }, say('blockPutBack')),
    onLeaveOut: ({ mark }) => takeBack('restore', mark, say('blockLeftOut')),
    onHide: (shown: ShownBlock) => {
      const mark = markOfShown(document, location.href, shown);
      if (mark) decide('hide', mark, say('blockLeftOut'));
      else onSay(say('blockNotFound'));
    },
    onShow: ({ mark }) => takeBack('hide', mark, say('blockPutBack')),
    onAlways: (kind, removal, always) => (always ? remember : forget)(kind, removal),
    isAlways: (kind, { mark }) => mark !== undefined && hasChoice(ofSite, kind, mark),
  };
}
