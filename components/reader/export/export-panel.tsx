import type { ComponentChildren } from 'preact';
import { EXPORT_FORMATS, type ExportFormatId } from '../../../export';
import { say } from '../../../words';
import { Panel } from '../around/panel';

export const EXPORT_PANEL = 'export';

interface ExportPanelProps {
  onExport: (format: ExportFormatId) => void;
  /** The browser's printing can write a PDF. */
  onPrint: () => void;
}

/** The files in which the article can leave, each with its source above and below the text. */
export function ExportPanel({ onExport, onPrint }: ExportPanelProps) {
  return (
    <Panel id={EXPORT_PANEL} name={say('panel_export')}>
      <h2>{say('panel_export')}</h2>
      <ul class="menu">
        {EXPORT_FORMATS.map(({ id, nameKey }) => (
          <Row key={id} onPress={() => onExport(id)}>
            {say(nameKey)}
          </Row>
        ))}
        <Row onPress={onPrint}>{say('export_pdf')}</Row>
      </ul>
    </Panel>
  );
}

/** What is chosen closes the panel. */
function Row({ onPress, children }: { onPress: () => void; children: ComponentChildren }) {
  return (
    <li>
      <button
        type="button"
        onClick={({ currentTarget }) => {
          currentTarget.closest<HTMLElement>('[popover]')!.hidePopover();
          onPress();
        }}
      >
        <span>{children}</span>
      </button>
    </li>
  );
}
