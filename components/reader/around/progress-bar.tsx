import { useEffect, useState } from 'preact/hooks';
import { say, sayCount, wordsDirection } from '../../../words';
import { minutesLeft, progressOf } from './progress';

interface ProgressBarProps {
  scroller: HTMLElement;
  text: HTMLElement;
  /** Minutes for the whole article. */
  minutes: number;
}

/** A thin line at the top that grows as the text is read, and the minutes left at the foot. */
export function ProgressBar({ scroller, text, minutes }: ProgressBarProps) {
  const [progress, setProgress] = useState(0);
  useEffect(() => {
    const measure = () => setProgress(progressOf(scroller, text));
    const resized = new ResizeObserver(measure);
    for (const element of [scroller, text]) resized.observe(element);
    scroller.addEventListener('scroll', measure, { passive: true });
    return () => {
      resized.disconnect();
      scroller.removeEventListener('scroll', measure);
    };
  }, [scroller, text]);
  const percent = Math.round(progress * 100);
  return (
    <>
      <div
        class="progress"
        role="progressbar"
        aria-label={say('progress')}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={percent}
        dir={wordsDirection()}
      >
        <span class="progress-done" style={{ inlineSize: `${progress * 100}%` }} />
      </div>
      <p class="minutes-left" dir={wordsDirection()}>
        {progress < 1 ? sayCount('minutesLeft', minutesLeft(minutes, progress)) : say('read')}
      </p>
    </>
  );
}
