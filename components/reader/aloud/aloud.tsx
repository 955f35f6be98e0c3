import { useEffect, useRef, useState } from 'preact/hooks';
import { say } from '../../../words';
import { nameLanguage } from '../../ui/language-name';
import { mark, showRange } from '../around/marks';
import { AloudBar } from './aloud-bar';
import { beginning } from './beginning';
import type { AloudOptions } from './contract';
import { bindMediaKeys } from './media-keys';
import { sentencesOf } from './sentences';
import { createSpeaker, type Speaker, type SpeakerState } from './speaker';
import { voicesFor, voicesOf } from './voices';

/** Reads the text aloud from the selection or from what is seen first; the sentence that is spoken is marked. */
export function Aloud({ text, scroller, language, bindKeys, onEnd, synthesis, ...first }: AloudOptions) {
  const speaker = useRef<Speaker>();
  const [state, setState] = useState<SpeakerState>('paused');
  const [trouble, setTrouble] = useState<string>();
  const [voices, setVoices] = useState<readonly SpeechSynthesisVoice[]>([]);
  const [voice, setVoice] = useState<SpeechSynthesisVoice>();
  const [rate, setRate] = useState(first.rate);
  const now = useRef(state);
  now.current = state;
  const toggle = () => (now.current === 'speaking' ? speaker.current?.pause() : speaker.current?.speak());
  const skip = (by: 1 | -1, unit: 'sentence' | 'block') => speaker.current?.skip(by, unit);

  useEffect(() => {
    if (!synthesis) return setTrouble(say('noSpeech'));
    const sentences = sentencesOf(text, language);
    const start = beginning(sentences, text, scroller);
    const onChange = (index: number, changed: SpeakerState) => {
      setState(changed);
      if (changed === 'failed') setTrouble(say('speechFailed'));
      const range = changed === 'ended' ? undefined : sentences[index]?.range;
      mark('colophon-spoken', range ? [range] : []);
      if (range) showRange(range, scroller);
    };
    const made = createSpeaker({ sentences, synthesis, language, onChange });
    speaker.current = made;
    const letGo = [
      bindMediaKeys(made),
      bindKeys({
        g: toggle,
        ',': () => skip(-1, 'sentence'),
        '.': () => skip(1, 'sentence'),
        '<': () => skip(-1, 'block'),
        '>': () => skip(1, 'block'),
      }),
    ];
    let isOver = false;
    void voicesOf(synthesis).then((all) => {
      if (isOver) return;
      const fitting = voicesFor(all, language);
      if (fitting.length === 0) return setTrouble(noVoice(language));
      setVoices(fitting);
      const chosen = fitting.find(({ voiceURI }) => voiceURI === first.voice) ?? fitting[0];
      setVoice(chosen);
      made.setVoice(chosen);
      made.setRate(first.rate);
      made.speak(start);
    });
    return () => {
      isOver = true;
      made.stop();
      mark('colophon-spoken', []);
      for (const step of letGo) step();
    };
  }, []);

  return (
    <AloudBar
      {...{ trouble, rate, voices, voice }}
      speaking={state === 'speaking'}
      onToggle={toggle}
      onSkip={skip}
      onRate={(wished) => {
        setRate(wished);
        speaker.current?.setRate(wished);
        first.onRate(wished);
      }}
      onVoice={(wished) => {
        setVoice(wished);
        speaker.current?.setVoice(wished);
        if (wished) first.onVoice(wished.voiceURI);
      }}
      onStop={onEnd}
    />
  );
}

function noVoice(language: string | undefined): string {
  return language ? say('noVoiceFor', nameLanguage(language)) : say('noVoice');
}
