import { BookOpenText, Clock } from 'lucide-preact';
import type { Article } from '../../article/article';
import { formatPublished } from '../../attribution/published-date';
import { BETWEEN_DETAILS, nameAuthors } from '../../attribution/source';
import { say, sayCount, wordsDirection } from '../../words';
import { Editions } from '../ui/editions';

/** The article as a card. What it quotes is in the article's language and direction. */
export function Card({ article }: { article: Article }) {
  const { title, siteName, publishedTime, language, direction, authors, section, reuseTerms, editions } = article;
  const date = publishedTime && formatPublished(publishedTime, language);
  const names = nameAuthors(authors, language);
  return (
    <section class="card" lang={language} dir={direction}>
      <p class="outlet">
        {siteName && <bdi class="name">{siteName}</bdi>}
        {siteName && date && BETWEEN_DETAILS}
        {date && <time dateTime={publishedTime}>{date}</time>}
      </p>
      <h1 class="headline" title={title}>
        {title}
      </h1>
      <p class="facts">
        {names && <bdi class="authors">{names}</bdi>}
        <span class="minutes" lang={say('language')} dir={wordsDirection()}>
          <Clock class="icon" aria-hidden="true" />
          <span aria-hidden="true">{say('minutes', article.minutes)}</span>
          <span class="unseen">{sayCount('minutesLong', article.minutes)}</span>
        </span>
        {section && (
          <bdi class="section">
            <BookOpenText class="icon" aria-hidden="true" />
            {section}
          </bdi>
        )}
      </p>
      {(article.paywalled || article.truncated) && (
        <p class="stub" lang={say('language')} dir={wordsDirection()}>
          {say(article.paywalled ? 'paywalledShort' : 'truncatedNotice')}
        </p>
      )}
      <Editions editions={editions} />
      {reuseTerms && (
        <p class="terms" title={reuseTerms.text}>
          {reuseTerms.text}
        </p>
      )}
    </section>
  );
}
