import type { Sentence } from './sentences';

export type SpeakerState = 'speaking' | 'paused' | 'ended' | 'failed';

interface SpeakerOptions {
  sentences: readonly Sentence[];
  synthesis: SpeechSynthesis;
  language: string | undefined;
  /** Which sentence is being spoken, and whether it is. */
  onChange: (index: number, state: SpeakerState) => void;
}

export interface Speaker {
  /** Speaks from that sentence on; from the current one if none is given. */
  speak: (from?: number) => void;
  pause: () => void;
  /** Goes so many sentences or paragraphs on or back, and speaks on only if it was speaking. */
  skip: (by: 1 | -1, unit: 'sentence' | 'block') => void;
  /** 1 is the voice's own speed. */
  setRate: (rate: number) => void;
  setVoice: (voice: SpeechSynthesisVoice | undefined) => void;
  /** Falls silent for good. */
  stop: () => void;
}

/**
 * Speaks sentence after sentence. Pausing silences the sentence and going on begins it again, since the browsers' own
 * pause loses the rest with some voices; so do changes of voice and speed, which the browsers take for the next one only.
 */
export function createSpeaker({ sentences, synthesis, language, onChange }: SpeakerOptions): Speaker {
  let index = 0;
  let state: SpeakerState = 'paused';
  let rate = 1;
  let voice: SpeechSynthesisVoice | undefined;
  let current: SpeechSynthesisUtterance | undefined;

  const change = (to: SpeakerState) => {
    state = to;
    onChange(index, state);
  };
  const silence = () => {
    current = undefined;
    synthesis.cancel();
  };
  const speak = (from = index) => {
    silence();
    if (from >= sentences.length) return change('ended');
    index = from;
    const utterance = new SpeechSynthesisUtterance(sentences[from]!.words.replace(/\s+/g, ' '));
    utterance.rate = rate;
    utterance.voice = voice ?? null;
    utterance.lang = voice?.lang ?? language ?? '';
    // An utterance that was silenced tells of its end too; only the current one counts.
    utterance.onend = () => utterance === current && speak(from + 1);
    utterance.onerror = () => {
      if (utterance !== current) return;
      current = undefined;
      change('failed');
    };
    current = utterance;
    synthesis.speak(utterance);
    change('speaking');
  };
  const goTo = (target: number) => {
    if (state === 'speaking') return speak(target);
    index = target;
    change('paused');
  };
  const again = () => {
    if (state === 'speaking') speak();
  };
  return {
    speak: (from) => speak(from ?? (state === 'ended' ? 0 : index)),
    pause: () => {
      silence();
      change('paused');
    },
    skip: (by, unit) => goTo(unit === 'sentence' ? clamp(index + by, sentences) : blockBeside(sentences, index, by)),
    setRate: (to) => {
      rate = to;
      again();
    },
    setVoice: (to) => {
      voice = to;
      again();
    },
    stop: silence,
  };
}

function clamp(index: number, sentences: readonly Sentence[]): number {
  return Math.min(Math.max(0, index), sentences.length - 1);
}

/** The first sentence of the next paragraph; going back, of this one, or of the one before if it had just begun. */
function blockBeside(sentences: readonly Sentence[], index: number, by: 1 | -1): number {
  const { block } = sentences[index]!;
  if (by === 1) return clamp(sentences.findIndex((other) => other.block > block) >>> 0, sentences);
  const begin = sentences.findIndex((other) => other.block === block);
  if (begin < index || begin === 0) return begin;
  return sentences.findIndex((other) => other.block === sentences[begin - 1]!.block);
}
