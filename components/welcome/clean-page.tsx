import type { Article } from '../../article/article';
import { sanitiseToFragment } from '../../article/sanitise';
import type { Theme } from '../../settings/themes';
import { say } from '../../words';
import { Body } from '../reader/body';
import { LeadImage } from '../reader/lead-image';

/** The story as the reader sets it, by its own style sheets, so that size and light are seen to change. */
export function CleanPage({ article, theme }: { article: Article; theme: Theme }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard
    <section class="clean" data-theme={theme} aria-label={say('preview')} tabIndex={0}>
      <article class="article" lang={article.language} dir={article.direction}>
        <header class="head">
          <h3 class="clean-title">{article.title}</h3>
          <p class="stand-first">{article.standFirst}</p>
        </header>
        <LeadImage image={article.leadImage} enlarges={false} />
        <Body html={article.html} complete toSafeNodes={(safe) => sanitiseToFragment(safe, document)} />
      </article>
    </section>
  );
}
