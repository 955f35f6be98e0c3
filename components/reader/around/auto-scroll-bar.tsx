import { Minus, Pause, Play, Plus, X } from 'lucide-preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { nextSpeed, SCROLL_SPEEDS } from '../../../settings/speeds';
import { say, sayNumber, wordsDirection } from '../../../words';
import { IconButton } from '../../ui/icon-button';
import { autoScroll } from './auto-scroll';
import type { BindKeys } from './contract';

interface AutoScrollBarProps {
  scroller: HTMLElement;
  text: HTMLElement;
  words: number;
  /** Words a minute. */
  speed: number;
  onSpeed: (speed: number) => void;
  bindKeys: BindKeys;
  onEnd: () => void;
}

/** Keys that steer the scrolling and so do not pause it. */
const STEERING = ['[', ']', 's'];

/** The text goes by itself; any other key, a touch, a click or the wheel lets it pause. */
export function AutoScrollBar({ scroller, text, words, speed, onSpeed, bindKeys, onEnd }: AutoScrollBarProps) {
  const [running, setRunning] = useState(true);
  const current = useRef(speed);
  current.current = speed;
  const change = (direction: 'slower' | 'faster') => {
    const next = nextSpeed(SCROLL_SPEEDS, current.current, direction);
    if (next !== undefined) onSpeed(next);
  };
  useEffect(() => bindKeys({ '[': () => change('slower'), ']': () => change('faster') }), []);
  useEffect(() => {
    if (!running) return;
    const inSteps = matchMedia('(prefers-reduced-motion: reduce)').matches;
    const stop = autoScroll(scroller, text, { words, speed: () => current.current, inSteps, onEnd });
    const stopListening = onInterruption(scroller, () => {
      // At once: what interrupted may itself lead to the end of the text, which would end it all.
      stop();
      setRunning(false);
    });
    return () => {
      stop();
      stopListening();
    };
  }, [running, scroller, text]);
  return (
    <section class="bar" aria-label={say('scrollByItself')} lang={say('language')} dir={wordsDirection()}>
      <IconButton
        icon={running ? Pause : Play}
        name={say(running ? 'pause' : 'goOn')}
        onPress={() => setRunning(!running)}
      />
      <IconButton
        icon={Minus}
        name={say('slower')}
        hint={say('withKey', say('slower'), '[')}
        disabled={nextSpeed(SCROLL_SPEEDS, speed, 'slower') === undefined}
        onPress={() => change('slower')}
      />
      <span class="bar-words" role="status">
        {say('value_wordsPerMinute', sayNumber(speed))}
      </span>
      <IconButton
        icon={Plus}
        name={say('faster')}
        hint={say('withKey', say('faster'), ']')}
        disabled={nextSpeed(SCROLL_SPEEDS, speed, 'faster') === undefined}
        onPress={() => change('faster')}
      />
      <IconButton icon={X} name={say('stop')} hint={say('withKey', say('stop'), 's')} onPress={onEnd} />
    </section>
  );
}

function onInterruption(scroller: HTMLElement, pause: () => void): () => void {
  const byKey = (event: KeyboardEvent) => {
    if (!STEERING.includes(event.key)) pause();
  };
  // On the window, because no key event gets further down while the reader is open.
  window.addEventListener('keydown', byKey, { capture: true });
  for (const type of ['pointerdown', 'wheel'] as const) scroller.addEventListener(type, pause, { passive: true });
  return () => {
    window.removeEventListener('keydown', byKey, { capture: true });
    for (const type of ['pointerdown', 'wheel'] as const) scroller.removeEventListener(type, pause);
  };
}
