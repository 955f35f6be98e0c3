import { readAddress, titleBesides } from './address';
import { type Imported, plainArticle, type Reading, type Service, tidyLine, tidyText, unreadable } from './imported';
import { hasColumns, type Row, readRows } from './rows';
import { splitTags, tidyTags } from './tag-list';
import { readTime } from './time';

/**
 * Instapaper: `instapaper-export.csv` with `URL,Title,Selection,Folder,Timestamp`, since 2024 also `Tags`. An article
 * stands in one folder: `Unread`, `Archive`, `Starred` or one that the person made.
 */
export const instapaper: Service = {
  id: 'instapaper',
  files: /(?:^|\/)[^/]*instapaper[^/]*\.csv$/i,
  recognises: (text) => hasColumns(text, 'url', 'title', 'selection', 'folder'),
  read(text, file) {
    const { rows, broken } = readRows(text, file);
    const reading: Reading = { imported: [], unreadable: broken };
    for (const row of rows) {
      const article = articleOf(row);
      if (article) reading.imported.push(article);
      else reading.unreadable.push(unreadable('address', file, row.raw, row.line));
    }
    return reading;
  },
};

function articleOf({ value }: Row): Imported | undefined {
  const url = readAddress(value('url'));
  if (!url) return undefined;
  const folder = value('folder');
  const savedAt = readTime(value('timestamp'));
  const isArchived = /^archive$/i.test(folder);
  const selection = tidyText(value('selection'));
  return {
    ...plainArticle(url, titleBesides(tidyLine(value('title')), value('url'))),
    savedAt,
    tags: tidyTags([...splitTags(value('tags')), /^(?:unread|archive)$/i.test(folder) ? '' : folder]),
    isRead: isArchived,
    isArchived,
    highlights: selection ? [{ quote: selection, createdAt: savedAt }] : [],
  };
}
