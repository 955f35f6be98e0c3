import type { Article } from '../../article/article';
import { say } from '../../words';

/** How wide the bars of a drawn text are, in per cent. */
const LINES = [100, 96, 100, 91, 98, 62];
const CARDS = [0, 1, 2];

/**
 * A drawing of a news page in a browser, with all that usually stands around a story, and the toolbar's button marked. One
 * picture to screen readers: there is nothing on it that could be used.
 */
export function ClutteredPage({ article }: { article: Article }) {
  return (
    <div class="drawing" role="img" aria-label={say('welcome_page')}>
      <div class="window-bar">
        <span class="window-address" dir="ltr">
          {new URL(article.canonicalUrl).host}
        </span>
        <span class="window-button">
          <img src="/icon/48.png" alt="" width="24" height="24" />
        </span>
      </div>
      <div class="cluttered">
        <p class="masthead">{article.siteName}</p>
        <Bars class="menu-bar" widths={[14, 18, 12, 16, 13]} />
        <p class="advertisement">{say('welcome_advertisement')}</p>
        <div class="columns">
          <div>
            <p class="cluttered-title">{article.title}</p>
            <div class="share-row">
              <span />
              <span />
              <span />
              <span />
            </div>
            <img class="cluttered-picture" src={article.leadImage?.url} alt="" />
            <Bars class="lines" widths={LINES} />
            <div class="subscribe">
              <Bars class="lines" widths={[70]} />
              <span class="pill" />
            </div>
            <Bars class="lines" widths={LINES.slice(2)} />
          </div>
          <div class="cards">
            {CARDS.map((card) => (
              <div key={card} class="teaser">
                <span />
                <Bars class="lines" widths={[100, 70]} />
              </div>
            ))}
          </div>
        </div>
        <div class="consent">
          <Bars class="lines" widths={[88, 54]} />
          <span class="pill" />
          <span class="pill plain" />
        </div>
      </div>
    </div>
  );
}

/** Text that is not meant to be read. */
function Bars({ class: name, widths }: { class: string; widths: readonly number[] }) {
  return (
    <div class={name}>
      {widths.map((width, index) => (
        <i key={index} style={{ inlineSize: `${width}%` }} />
      ))}
    </div>
  );
}
