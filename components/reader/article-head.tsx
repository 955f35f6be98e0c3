import type { Article } from '../../article/article';
import { formatPublished, formatPublishedAtOnce } from '../../attribution/published-date';
import { BETWEEN_DETAILS, nameAuthors } from '../../attribution/source';

interface ArticleHeadProps {
  article: Article;
  headlineId: string;
  /** False for the first frame, which does not wait for a date that takes the browser long to write. */
  complete: boolean;
}

/** Headline, stand-first, and one quiet line with authors, outlet and date. */
export function ArticleHead({ article, headlineId, complete }: ArticleHeadProps) {
  const byline = bylineOf(article, complete);
  return (
    <header class="head">
      <h1 id={headlineId}>{article.title}</h1>
      {article.standFirst && <p class="stand-first">{article.standFirst}</p>}
      {byline.length > 0 && <p class="byline">{separated(byline)}</p>}
    </header>
  );
}

function bylineOf({ authors, siteName, publishedTime, language }: Article, complete: boolean) {
  const names = nameAuthors(authors, language);
  const date = publishedTime && (complete ? formatPublished : formatPublishedAtOnce)(publishedTime, language);
  return [
    names && <bdi class="authors">{names}</bdi>,
    siteName && <bdi>{siteName}</bdi>,
    date && <time dateTime={publishedTime}>{date}</time>,
  ].filter(Boolean);
}

function separated<Part>(parts: Part[]) {
  return parts.map((part, index) => (
    <>
      {index > 0 && BETWEEN_DETAILS}
      {part}
    </>
  ));
}
