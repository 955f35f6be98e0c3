import type { ComponentChildren } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Article } from '../../article/article';
import { sourceOf } from '../../attribution/source';
import { CopyByHand } from '../ui/copy-by-hand';
import { LiveRegion, type Outcome } from '../ui/live-region';
import { AidButtons } from './around/aid-buttons';
import { Around } from './around/around';
import type { AroundProps } from './around/contract';
import { nameHeadings } from './around/headings';
import type { Note } from './around/note-box';
import { isNoteMark } from './around/notes';
import { ArticleHead } from './article-head';
import { Body, type ToSafeNodes } from './body';
import { Colophon } from './colophon';
import { fadeWhileScrolling } from './fade-while-scrolling';
import { goTo } from './go-to';
import { LeadImage } from './lead-image';
import type { LeftOutActions } from './left-out/contract';
import { LeftOutLine } from './left-out/left-out-line';
import { Notice } from './notice';
import type { SettingsPanelProps } from './settings-panel';
import { Toolbar, type ToolbarActions } from './toolbar';

/** The id of the headline, by which the dialog is named. Ids of the article's own have a prefix and can't meet it. */
export const HEADLINE_ID = 'headline';

export interface ReaderProps extends ToolbarActions, SettingsPanelProps {
  article: Article;
  /** Said above the text when it is not the page's whole article. */
  notice?: 'anyway' | 'selection';
  toSafeNodes: ToSafeNodes;
  /** False for the first frame: the text is there to be read before anything is made that is only reached for later. */
  complete: boolean;
  around: AroundProps;
  /** There with the tools; absent where no page stands behind the text from which anything could be put back. */
  leftOut?: LeftOutActions;
  /** What stands above the headline and below the source. */
  above?: ComponentChildren;
  below?: ComponentChildren;
  outcome?: Outcome;
  /** What the copy button is called; by the format in which it copies. */
  copying?: string;
  /** Set when the clipboard refused: the text to copy by hand. */
  copyByHand?: string;
}

/** All that stands in the reader's dialog: the tools, and the article as a page that scrolls below or beside them. */
export function Reader({
  article,
  notice,
  settings,
  toSafeNodes,
  complete,
  around,
  leftOut,
  above,
  below,
  outcome,
  copyByHand,
  ...rest
}: ReaderProps) {
  const scroller = useRef<HTMLElement>(null);
  const toolbar = useRef<HTMLFormElement>(null);
  const [text, setText] = useState<HTMLElement>();
  const [note, setNote] = useState<Note>();
  const headings = useMemo(() => (text ? nameHeadings(text) : []), [text, article.html]);
  const { tools, onTools } = around;
  const { textOnly } = settings;
  const bringPanel = tools ? undefined : onTools;
  const follow = async (mark: HTMLElement, target: HTMLElement) => {
    if (isNoteMark(mark) && (await onTools())) setNote({ mark, target });
    else goTo(target);
  };
  useEffect(() => (complete ? fadeWhileScrolling(scroller.current!, toolbar.current!) : undefined), [complete]);
  return (
    <>
      {complete && (
        <>
          <Toolbar formRef={toolbar} {...{ settings, bringPanel }} {...rest}>
            <AidButtons {...around} hasContents={headings.length > 1} />
          </Toolbar>
          {tools && <tools.SettingsPanel settings={settings} {...rest} />}
          {tools && leftOut && <tools.LeftOutList article={article} site={rest.site} {...leftOut} />}
        </>
      )}
      {/* Focused at first, so that reading aloud begins with the headline and the keys scroll the text. */}
      <main ref={scroller} class="page" tabIndex={-1} autofocus>
        <article class="article" lang={article.language} dir={article.direction}>
          {complete && above}
          <Notice article={article} kind={notice} />
          <ArticleHead article={article} headlineId={HEADLINE_ID} complete={complete} />
          <LeadImage image={article.leadImage} textOnly={textOnly} enlarges />
          <Body html={article.html} {...{ toSafeNodes, textOnly, complete }} onShown={setText} onFollow={follow} />
          {complete && (
            <>
              <Colophon source={sourceOf(article)} editions={article.editions} />
              <LeftOutLine {...{ article, bringPanel }} />
              {below}
            </>
          )}
        </article>
      </main>
      {complete && text && (
        <Around
          // Another text: what has to do with its parts begins anew.
          key={`${textOnly} ${article.html}`}
          onHide={leftOut?.onHide}
          {...{ ...around, text, headings, note }}
          scroller={scroller.current!}
          words={article.words}
          minutes={article.minutes}
          settings={settings}
          onSetting={rest.onSetting}
          onNoteClosed={() => setNote(undefined)}
        />
      )}
      <div class="messages">
        {copyByHand && <CopyByHand text={copyByHand} />}
        <LiveRegion outcome={outcome} class="outcome" />
      </div>
    </>
  );
}
