import { useEffect, useState } from 'preact/hooks';
import type { Article } from '../../../article/article';
import type { Comparison } from '../../../library/compare/compare';
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
  const fieldId = useOwnId();
  const shown = versions.findIndex(({ id }) => id === version);
  // The one before it, or of the first one the next.
  const [chosen, choose] = useState((versions[shown + 1] ?? versions[shown - 1])!.id);
  const [compared, setCompared] = useState<{ version: VersionId; comparison?: Comparison }>();
  useEffect(() => {
    let isWanted = true;
    const isOtherFirst = placeOf(chosen) > shown;
    const compared = onRead(chosen).then(async (other) => {
      if (!other) return undefined;
      const { compareArticles } = await import('../../../library/compare/compare');
      return isOtherFirst ? compareArticles(other, article) : compareArticles(article, other);
    });
    void compared.catch(() => undefined).then((comparison) => isWanted && setCompared({ version: chosen, comparison }));
    return () => {
      isWanted = false;
    };
  }, [chosen]);
  const placeOf = (wanted: VersionId | undefined) => versions.findIndex(({ id }) => id === wanted);
  const place = placeOf(compared?.version);
  const nameOf = (index: number) => say('versionNumber', versions.length - index);
  return (
    <div class="version-comparison">
      <p class="copy-version">
        <label for={fieldId}>{say('compareWith')}</label>
        <select id={fieldId} value={chosen} onChange={({ currentTarget }) => choose(currentTarget.value)}>
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
      <div role="status">{compared && !compared.comparison && <p>{say('compareGone')}</p>}</div>
      {compared?.comparison && (
        <ComparisonView
          comparison={compared.comparison}
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
