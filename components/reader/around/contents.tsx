import { useState } from 'preact/hooks';
import { say, wordsDirection } from '../../../words';
import { goTo } from '../go-to';
import type { Heading } from './headings';
import { Panel } from './panel';

interface ContentsProps {
  headings: readonly Heading[];
  text: HTMLElement;
  scroller: HTMLElement;
}

/** The headings as a list of links; the one whose section is being read is marked. */
export function Contents({ headings, text, scroller }: ContentsProps) {
  const [current, setCurrent] = useState<Heading>();
  const elementOf = ({ id }: Heading) => text.querySelector<HTMLElement>(`[id="${CSS.escape(id)}"]`)!;
  const mark = () => {
    const line = scroller.getBoundingClientRect().top + scroller.clientHeight / 3;
    setCurrent(headings.findLast((heading) => elementOf(heading).getBoundingClientRect().top < line));
  };
  const follow = (event: Event & { currentTarget: HTMLElement }, heading: Heading) => {
    event.preventDefault();
    event.currentTarget.closest<HTMLElement>('[popover]')!.hidePopover();
    goTo(elementOf(heading), 'start');
  };
  return (
    <Panel id="contents" name={say('contents')} onOpen={mark}>
      <nav aria-label={say('contents')} dir={wordsDirection()}>
        <ol class="contents">
          {headings.map((heading) => (
            <li key={heading.id} style={{ '--depth': heading.depth }}>
              <a
                href={`#${heading.id}`}
                aria-current={heading === current ? 'location' : undefined}
                onClick={(event) => follow(event, heading)}
              >
                <bdi>{heading.words}</bdi>
              </a>
            </li>
          ))}
        </ol>
      </nav>
    </Panel>
  );
}
