import { readIsoDate } from '../../article/metadata/iso-date';
import { personNames } from '../../article/metadata/signature';
import { readAddress, titleBesides } from './address';
import { type Imported, plainArticle, type Reading, type Service, tidyLine, unreadable } from './imported';
import { type JsonObject, listIn } from './json-list';
import { highlightsIn } from './omnivore-highlights';
import { tidyTags } from './tag-list';
import { readTime } from './time';

/**
 * Omnivore: a zip with lists of articles (`metadata_0_to_20.json`, …), the text of each as `content/SLUG.html`, and its
 * highlights as `highlights/SLUG.md`. What was a PDF has no text, only its link.
 */
export const omnivore: Service = {
  id: 'omnivore',
  files: /(?:^|\/)metadata_\d+_to_\d+\.json$/i,
  recognises: (text) => /^\s*\[/.test(text) && /"slug"\s*:/.test(text) && /"savedAt"\s*:/.test(text),
  async read(text, file, beside) {
    const { items, broken } = listIn(text, file);
    const reading: Reading = { imported: [], unreadable: broken };
    for (const item of items) {
      const article = articleOf(item);
      if (!article) {
        reading.unreadable.push(unreadable('address', file, JSON.stringify(item)));
        continue;
      }
      const markdown = await beside(`highlights/${item.slug}.md`)?.();
      const highlights = markdown ? highlightsIn(markdown, article.savedAt) : [];
      reading.imported.push({ ...article, highlights, readHtml: beside(`content/${item.slug}.html`) });
    }
    return reading;
  },
};

/** From this percentage on an article counts as read. */
const READ_TO_THE_END = 95;

function articleOf(item: JsonObject): Imported | undefined {
  const url = readAddress(item.url);
  if (!url) return undefined;
  return {
    ...plainArticle(url, titleBesides(tidyLine(item.title), String(item.url))),
    authors: personNames(tidyLine(item.author), []),
    savedAt: readTime(item.savedAt),
    publishedTime: typeof item.publishedAt === 'string' ? readIsoDate(item.publishedAt) : undefined,
    picture: readAddress(item.thumbnail),
    tags: tidyTags(Array.isArray(item.labels) ? item.labels : []),
    isRead: Number(item.readingProgress) >= READ_TO_THE_END,
    isArchived: /^archived$/i.test(String(item.state)),
  };
}
