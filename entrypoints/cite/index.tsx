import { render } from 'preact';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import citeStyles from '../../components/cite/cite.css?inline';
import { CITE_PANEL, CitePanel } from '../../components/cite/cite-panel';
import type { Cite } from '../../components/cite/contract';
import { makeFrom } from '../../components/cite/make-from';
import formatStyles from '../../components/formats/formats.css?inline';
import panelStyles from '../../components/reader/around/panel.css?inline';
import secondaryStyles from '../../components/ui/secondary.css?inline';
import { leavePart } from '../parts/parts';
import { placeInDialog } from '../reader/place-in-dialog';

const toggle: Cite['toggle'] = (dialog, { citing }) => {
  const place = placeInDialog(dialog, CITE_PANEL, [secondaryStyles, panelStyles, formatStyles, citeStyles]);
  const show = () => {
    const props = citing();
    const chosen = (tell: (id: string) => void) => (id: string) => {
      tell(id);
      show();
    };
    const told = { onChoose: chosen(props.onChoose), onCopyFormat: chosen(props.onCopyFormat) };
    render(<CitePanel {...props} {...told} />, place);
  };
  show();
  place.querySelector<HTMLElement>(`#${CITE_PANEL}`)!.togglePopover();
};

/** Leaves the citations and copy formats in the isolated world. */
export default defineUnlistedScript(() => leavePart('cite', { toggle, make: makeFrom }));
