import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Article } from '../../../article/article';
import { compareArticles } from '../../../library/compare/compare';
import type { VersionId } from '../../../library/ids';
import type { Version } from '../../../library/read-copy';
import { say } from '../../../words';
import { useOwnId } from '../../ui/use-own-id';
import { versionName } from '../copy/version-name';
import { ComparisonView } from './comparison';

interface VersionComparisonProps {
  /** The article as the version that is shown has it. */
  article: Article;
  /** All that are kept, at least two, the newest first. */
  versions: readonly Version[];
  /** The one that is shown. */
  version: VersionId;
  /** The article as another version has it; undefined if that can't be read. */
  onRead: (version: VersionId) => Promise<Article | undefined>;
}

/** Compares the version that is shown with another one that is kept; the earlier of both always stands first. */
export function VersionComparison({ article, versions, version, onRead }: VersionComparisonProps) {
  const id = useOwnId();
  const shown = versions.findIndex((each) => each.id === version);
  // The one before it, or of the first one the next.
  const [chosen, choose] = useState((versions[shown + 1] ?? versions[shown - 1])!.id);
  const [other, setOther] = useState<{ article?: Article; version: VersionId }>();
  useEffect(() => {
    let isWanted = true;
    const read = onRead(chosen).catch(() => undefined);
    void read.then((found) => isWanted && setOther({ article: found, version: chosen }));
    return () => {
      isWanted = false;
    };
  }, [chosen]);
  const place = versions.findIndex((each) => each.id === other?.version);
  const isOtherFirst = place > shown;
  const comparison = useMemo(() => {
    if (!other?.article) return undefined;
    return isOtherFirst ? compareArticles(other.article, article) : compareArticles(article, other.article);
  }, [article, other?.article, isOtherFirst]);
  const nameOf = (index: number) => say('versionNumber', versions.length - index);
  return (
    <div class="version-comparison">
      <p class="copy-version">
        <label for={id}>{say('compareWith')}</label>
        <select id={id} value={chosen} onChange={({ currentTarget }) => choose(currentTarget.value)}>
          {versions.map(
            (each, index) =>
              index !== shown && (
                <option key={each.id} value={each.id}>
                  {versionName(versions, index)}
                </option>
              ),
          )}
        </select>
      </p>
      <div role="status">{other && !other.article && <p>{say('compareGone')}</p>}</div>
      {comparison && (
        <ComparisonView
          comparison={comparison}
          language={article.language}
          direction={article.direction}
          before={nameOf(Math.max(place, shown))}
          after={nameOf(Math.min(place, shown))}
          same={say('compareSameVersions')}
        />
      )}
    </div>
  );
}
