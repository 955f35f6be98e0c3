import { X } from 'lucide-preact';
import { useEffect, useState } from 'preact/hooks';
import type { ShownBlock } from '../../../article/page/block-on-page';
import { say, wordsDirection } from '../../../words';
import { IconButton } from '../../ui/icon-button';
import type { BindKeys } from '../around/contract';

interface HideBlocksProps {
  scroller: HTMLElement;
  text: HTMLElement;
  bindKeys: BindKeys;
  onHide: (shown: ShownBlock) => void;
  onEnd: () => void;
}

const SAMPLE_LENGTH = 60;

/** While it is on, a block of the text can be chosen to be left out: with the pointer, or with arrows and Enter. */
export function HideBlocks({ scroller, text, bindKeys, onHide, onEnd }: HideBlocksProps) {
  const [chosen, setChosen] = useState<HTMLElement>();
  const hide = (block: HTMLElement | undefined) => {
    if (!block) return;
    setChosen(undefined);
    onHide(shownBlock(block));
  };
  useEffect(() => {
    const onPoint = (event: Event) => setChosen(blockAt(event.target, text));
    const onClick = (event: Event) => {
      const block = blockAt(event.target, text);
      if (!block) return;
      event.preventDefault();
      event.stopPropagation();
      hide(block);
    };
    text.addEventListener('pointerover', onPoint);
    text.addEventListener('click', onClick, { capture: true });
    return () => {
      text.removeEventListener('pointerover', onPoint);
      text.removeEventListener('click', onClick, { capture: true });
    };
  }, [text]);
  useEffect(() => {
    chosen?.setAttribute('data-chosen', '');
    return () => chosen?.removeAttribute('data-chosen');
  }, [chosen]);
  useEffect(() => {
    const step = (by: 1 | -1) => {
      const next = nextBlock(text, scroller, chosen, by);
      next?.scrollIntoView({ block: 'nearest' });
      setChosen(next);
    };
    return bindKeys({ ArrowDown: () => step(1), ArrowUp: () => step(-1), Enter: () => hide(chosen) });
  }, [chosen, text]);
  return (
    <section class="bar" aria-label={say('hideBlocks')} lang={say('language')} dir={wordsDirection()}>
      <span class="bar-hint">{say('hideHint')}</span>
      <span class="unseen" role="status" lang={text.closest('article')?.lang} dir="auto">
        {chosen?.textContent?.trim().slice(0, SAMPLE_LENGTH)}
      </span>
      <IconButton icon={X} name={say('stop')} hint={say('withKey', say('stop'), 'h')} onPress={onEnd} />
    </section>
  );
}

/** The part of the text that stands by itself in which that is. */
function blockAt(target: EventTarget | null, text: HTMLElement): HTMLElement | undefined {
  return blocksOf(text).find((block) => block.contains(target as Node));
}

function blocksOf(text: HTMLElement): HTMLElement[] {
  return ([...text.children] as HTMLElement[]).flatMap((block) =>
    block.matches('div, section') && block.childElementCount > 1 ? ([...block.children] as HTMLElement[]) : [block],
  );
}

function nextBlock(text: HTMLElement, scroller: HTMLElement, from: HTMLElement | undefined, by: 1 | -1) {
  const blocks = blocksOf(text);
  if (from?.isConnected) return blocks[blocks.indexOf(from) + by] ?? from;
  const { top } = scroller.getBoundingClientRect();
  return blocks.find((block) => block.getBoundingClientRect().bottom > top + 1);
}

function shownBlock(block: HTMLElement): ShownBlock {
  const picture = block.matches('img') ? (block as HTMLImageElement) : block.querySelector('img');
  return { text: block.textContent ?? '', ...(picture && { picture: picture.src }) };
}
