import { sanitiseToFragment } from '../../article/sanitise';
import type { Theme } from '../../settings/themes';
import { say } from '../../words';
import { Body } from '../reader/body';
import { LeadImage } from '../reader/lead-image';
import { sampleArticle } from '../sample/sample-article';

/** The sample as the reader would set it, by the reader's own style sheets. */
export function Preview({ theme, textOnly }: { theme: Theme; textOnly: boolean }) {
  const { title, standFirst, leadImage, html, language } = sampleArticle();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard
    <section class="preview" data-theme={theme} aria-label={say('preview')} tabIndex={0}>
      <article class="article" lang={language}>
        <header class="head">
          <h2 class="preview-title">{title}</h2>
          <p class="stand-first">{standFirst}</p>
        </header>
        <LeadImage image={leadImage} textOnly={textOnly} enlarges={false} />
        <Body html={html} complete toSafeNodes={(safe) => sanitiseToFragment(safe, document)} />
      </article>
    </section>
  );
}
