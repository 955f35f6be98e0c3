import { EXPORT_FORMATS, type ExportFormatId } from '../../export';
import { say } from '../../words';

/** A button for each format in which a copy can leave, with its source. */
export function ExportPanel({ onExport }: { onExport: (format: ExportFormatId) => void }) {
  return (
    <div class="copy-buttons">
      {EXPORT_FORMATS.map(({ id, nameKey }) => (
        <button key={id} type="button" class="secondary" onClick={() => onExport(id)}>
          {say(nameKey)}
        </button>
      ))}
    </div>
  );
}
