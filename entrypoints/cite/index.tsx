import { render } from 'preact';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import citeStyles from '../../components/cite/cite.css?inline';
import { CitePanel } from '../../components/cite/cite-panel';
import type { Cite } from '../../components/cite/contract';
import { makeFrom } from '../../components/cite/make-from';
import formatStyles from '../../components/formats/formats.css?inline';
import { leavePart } from '../parts/parts';
import { sheetOf } from '../reader/sheets';

const show: Cite['show'] = (place, props) => {
  if (!place.hasChildNodes()) wearStyles(place.getRootNode() as ShadowRoot);
  render(<CitePanel {...props} />, place);
};

function wearStyles(root: ShadowRoot): void {
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheetOf(formatStyles), sheetOf(citeStyles)];
}

/** Leaves the citations and copy formats in the isolated world; the reader's script shows them. */
export default defineUnlistedScript(() =>
  leavePart('cite', { show, hide: (place) => render(null, place), make: makeFrom }),
);
