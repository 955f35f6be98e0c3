import { render } from 'preact';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { Aloud } from '../../components/reader/aloud/aloud';
import type { StartAloud } from '../../components/reader/aloud/contract';
import { leavePart } from '../parts/parts';

const start: StartAloud = (place, options) => {
  render(<Aloud {...options} />, place);
  return () => render(null, place);
};

/** Leaves the reading aloud in the isolated world; the reader's script shows it. */
export default defineUnlistedScript(() => leavePart('read-aloud', start));
