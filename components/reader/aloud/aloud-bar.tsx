import { ChevronLeft, ChevronRight, ChevronsLeft, ChevronsRight, Minus, Pause, Play, Plus, X } from 'lucide-preact';
import { nextSpeed, VOICE_SPEEDS } from '../../../settings/speeds';
import { say, sayNumber, wordsDirection } from '../../../words';
import { IconButton } from '../../ui/icon-button';

export interface AloudBarProps {
  /** A sentence that says why nothing is spoken. */
  trouble?: string;
  speaking: boolean;
  /** 1 is the voice's own. */
  rate: number;
  voices: readonly SpeechSynthesisVoice[];
  voice?: SpeechSynthesisVoice;
  onToggle: () => void;
  onSkip: (by: 1 | -1, unit: 'sentence' | 'block') => void;
  onRate: (rate: number) => void;
  onVoice: (voice: SpeechSynthesisVoice | undefined) => void;
  onStop: () => void;
}

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
  const slower = nextSpeed(VOICE_SPEEDS, rate, 'slower');
  const faster = nextSpeed(VOICE_SPEEDS, rate, 'faster');
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
        hint={say('withKey', say(speaking ? 'pause' : 'goOn'), 'g')}
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
      <IconButton icon={Minus} name={say('slower')} disabled={!slower} onPress={() => onRate(slower!)} />
      <span class="bar-rate" role="status">
        {say('value_timesSpeed', sayNumber(rate))}
      </span>
      <IconButton icon={Plus} name={say('faster')} disabled={!faster} onPress={() => onRate(faster!)} />
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
