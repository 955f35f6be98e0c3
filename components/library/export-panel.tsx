import { useState } from 'preact/hooks';
import { EXPORT_FORMATS, type ExportFormatId } from '../../export';
import { say, sayCount } from '../../words';

/** What came of an export. `without` counts the articles of which only a link is kept, and so are not in the file. */
export type ExportOutcome = { ok: true; file: string; without: number } | { ok: false; reason: 'no-text' | 'failed' };

interface ExportPanelProps {
  /** How many are exported at once. */
  articles: number;
  onExport: (format: ExportFormatId) => Promise<ExportOutcome>;
}

const FAILURES = { 'no-text': 'export_noText', failed: 'export_failed' } as const;

/** A button for each format in which copies can leave, with their sources, and what came of it. */
export function ExportPanel({ articles, onExport }: ExportPanelProps) {
  const [state, setState] = useState<ExportOutcome | 'working'>();
  const isBusy = state === 'working';
  const write = async (format: ExportFormatId) => {
    if (isBusy) return;
    setState('working');
    setState(await onExport(format));
  };
  return (
    <div class="export-panel">
      {articles > 1 && <p>{say('export_several')}</p>}
      <div class="export-formats">
        {EXPORT_FORMATS.map(({ id, nameKey }) => (
          <button key={id} type="button" class="secondary" aria-disabled={isBusy} onClick={() => void write(id)}>
            {say(nameKey)}
          </button>
        ))}
      </div>
      <div role="status" class="panel-outcome">
        {sentencesOf(state).map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </div>
    </div>
  );
}

function sentencesOf(state: ExportOutcome | 'working' | undefined): string[] {
  if (!state) return [];
  if (state === 'working') return [say('export_working')];
  if (!state.ok) return [say(FAILURES[state.reason])];
  const { file, without } = state;
  return [say('export_done', file), ...(without > 0 ? [sayCount('export_without', without)] : [])];
}
