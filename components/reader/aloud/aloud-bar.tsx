import { ChevronLeft, ChevronRight, ChevronsLeft, ChevronsRight, Minus, Pause, Play, Plus, X } from 'lucide-preact';
import { say, wordsDirection } from '../../../words';
import { IconButton } from '../../ui/icon-button';

export interface AloudBarProps {
  /** A sentence that says why nothing is spoken. */
  trouble?: string;
  speaking: boolean;
  rate: number;
  voices: readonly SpeechSynthesisVoice[];
  voice?: SpeechSynthesisVoice;
  onToggle: () => void;
  onSkip: (by: 1 | -1, unit: 'sentence' | 'block') => void;
  onRate: (rate: number) => void;
  onVoice: (voice: SpeechSynthesisVoice | undefined) => void;
  onStop: () => void;
}

/** 1 is the voice's own speed. */
export const RATES = [0.6, 0.8, 1, 1.2, 1.4, 1.7, 2] as const;

/** What steers the reading aloud, or the reason why nothing is heard. */
export function AloudBar({ trouble, ...props }: AloudBarProps) {
  return (
    <section class="bar" aria-label={say('readAloud')} lang={say('language')} dir={wordsDirection()}>
      {trouble ? (
        <p class="bar-trouble" role="status">
          {trouble}
        </p>
      ) : (
        <Steering {...props} />
      )}
      <IconButton icon={X} name={say('stop')} hint={say('withKey', say('stop'), 'l')} onPress={props.onStop} />
    </section>
  );
}

function Steering({
  speaking,
  rate,
  voices,
  voice,
  onToggle,
  onSkip,
  onRate,
  onVoice,
}: Omit<AloudBarProps, 'trouble'>) {
  const isRtl = wordsDirection() === 'rtl';
  const step = (by: 1 | -1) => RATES[RATES.indexOf(rate as (typeof RATES)[number]) + by];
  const number = new Intl.NumberFormat(say('language')).format(rate);
  return (
    <>
      <IconButton
        icon={isRtl ? ChevronsRight : ChevronsLeft}
        name={say('previousParagraph')}
        hint={say('withKey', say('previousParagraph'), '<')}
        onPress={() => onSkip(-1, 'block')}
      />
      <IconButton
        icon={isRtl ? ChevronRight : ChevronLeft}
        name={say('previousSentence')}
        hint={say('withKey', say('previousSentence'), ',')}
        onPress={() => onSkip(-1, 'sentence')}
      />
      <IconButton
        icon={speaking ? Pause : Play}
        name={say(speaking ? 'pause' : 'goOn')}
        hint={say('withKey', say(speaking ? 'pause' : 'goOn'), 'k')}
        onPress={onToggle}
      />
      <IconButton
        icon={isRtl ? ChevronLeft : ChevronRight}
        name={say('nextSentence')}
        hint={say('withKey', say('nextSentence'), '.')}
        onPress={() => onSkip(1, 'sentence')}
      />
      <IconButton
        icon={isRtl ? ChevronsLeft : ChevronsRight}
        name={say('nextParagraph')}
        hint={say('withKey', say('nextParagraph'), '>')}
        onPress={() => onSkip(1, 'block')}
      />
      <IconButton icon={Minus} name={say('slower')} disabled={!step(-1)} onPress={() => onRate(step(-1)!)} />
      <span class="bar-rate" role="status">
        {say('timesSpeed', number)}
      </span>
      <IconButton icon={Plus} name={say('faster')} disabled={!step(1)} onPress={() => onRate(step(1)!)} />
      {voices.length > 1 && (
        <select
          class="bar-choice"
          aria-label={say('voice')}
          value={voice?.voiceURI}
          onChange={({ currentTarget }) => onVoice(voices[currentTarget.selectedIndex])}
        >
          {voices.map(({ voiceURI, name }) => (
            <option key={voiceURI} value={voiceURI}>
              {name}
            </option>
          ))}
        </select>
      )}
    </>
  );
}
