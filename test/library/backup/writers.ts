import type { Copy } from '../../../library/copy';

/** The plainest files that tell what they were made of, in place of those that `export/` writes. */
export const WRITERS = {
  toHtml: async ({ article, images, marks, tags }: Copy) =>
    `<h1>${article.title}</h1>${article.html}<!-- ${images.filter(({ blob }) => blob).length} ${marks.length} ${tags.length} -->`,
  toMarkdown: async ({ article }: Copy) => new Blob([`# ${article.title}\n\n${article.text}\n`]),
  folderName(title: string, taken: Set<string>): string {
    const stem = title.replace(/[^\p{L}\p{N} ]/gu, '').trim() || 'article';
    let name = stem;
    for (let number = 2; taken.has(name); number++) name = `${stem} (${number})`;
    taken.add(name);
    return name;
  },
  words: { title: 'Library', language: 'en', direction: 'ltr' as const },
};
