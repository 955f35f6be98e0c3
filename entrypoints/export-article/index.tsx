import { render } from 'preact';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { PanelPart } from '../../components/cite/contract';
import menuStyles from '../../components/reader/around/menu.css?inline';
import panelStyles from '../../components/reader/around/panel.css?inline';
import { EXPORT_PANEL, ExportPanel } from '../../components/reader/export/export-panel';
import { leavePart } from '../parts/parts';
import { placeInDialog } from '../reader/place-in-dialog';
import { exportHere } from './export-here';

const toggle: PanelPart['toggle'] = (dialog, { citing, onSay }) => {
  const place = placeInDialog(dialog, EXPORT_PANEL, [panelStyles, menuStyles]);
  render(
    <ExportPanel
      onExport={(format) => void exportHere(format, citing().citable.article, onSay)}
      onPrint={() => window.print()}
    />,
    place,
  );
  place.querySelector<HTMLElement>(`#${EXPORT_PANEL}`)!.togglePopover();
};

/** Leaves the exports in the isolated world; injected when one is first wished for. */
export default defineUnlistedScript(() => leavePart('export', { toggle }));
