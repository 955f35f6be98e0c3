import { say } from '../../words';
import { Panel } from '../reader/around/panel';
import { CiteMenu } from './cite-menu';
import type { CiteMenuProps } from './contract';

export const CITE_PANEL = 'cite';

/** The menu as a pop-over of the reader's. */
export function CitePanel(props: CiteMenuProps) {
  return (
    <Panel id={CITE_PANEL} name={say('cite')}>
      <h2>{say('cite')}</h2>
      <CiteMenu {...props} />
    </Panel>
  );
}
