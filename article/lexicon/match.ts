/** STUB */
const WORDS: Record<string, string[]> = {
  byline: ['written by', 'words by', 'by', 'автор', 'автор:', 'von', 'par', 'por', 'text', 'author', 'posted by', 'article by', 'view all posts by', 'หน'], conjunctions: ['and', 'und', 'et', 'y', 'e', 'и', 'və', 've'],
  roles: ['staff writer', 'editor', 'reporter', 'contributor', 'senior editor', 'correspondent', 'politics reporter'],
  nobody: ['staff', 'admin', 'editorial team', 'team', 'newsroom', 'editorial staff', 'editorial board', 'agencies', 'news desk', 'editors', 'contributor', 'guest', 'reuters', 'afp', 'associated press'],
  published: ['published', 'posted', 'published on', 'posted on'], updated: ['updated', 'last updated', 'last modified', 'updated on', 'güncelleme'], related: ['related', 'read also'],
  reuseAct: ['use of materials', 'reprint', 'reproduction'], reuseCondition: ['hyperlink', 'link', 'permission'], credit: ['photo', 'photo by'], paywall: ['subscribe to continue reading', 'already a subscriber'],
  counters: ['min read', 'views'], tail: ['reporting by', 'edited by', 'reviewed by', 'medically reviewed by', 'fact checked', 'fact checked by'], tools: ['print'], share: ['share', 'follow'],
};
export type LexiconKind = 'byline' | 'conjunctions' | 'roles' | 'nobody' | 'published' | 'updated' | 'related' | 'reuseAct' | 'reuseCondition' | 'credit' | 'paywall' | 'counters' | 'tail' | 'tools' | 'share';
export function normalise(line: string): string { return line.toLowerCase().replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '').replace(/\s+/g, ' '); }
export function isPhrase(kind: LexiconKind, line: string): boolean { return WORDS[kind]!.includes(normalise(line)); }
export function phraseAtStart(kind: LexiconKind, line: string): number {
  let best = 0; const low = line.toLowerCase();
  for (const p of WORDS[kind]!) if (low.startsWith(p) && !/[\p{L}\p{N}]/u.test(low[p.length] ?? '')) best = Math.max(best, p.length);
  return best;
}
export function containsPhrase(kind: LexiconKind, text: string): boolean {
  const low = ` ${text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ')} `;
  return WORDS[kind]!.some((p) => low.includes(` ${p} `));
}
