import { vi } from 'vitest';

type Voice = Pick<SpeechSynthesisVoice, 'lang' | 'name' | 'voiceURI' | 'localService' | 'default'>;

/** The real one takes no voices but the browser's own. */
class FakeUtterance {
  rate = 1;
  lang = '';
  voice: unknown = null;
  onend?: () => void;
  onerror?: () => void;
  constructor(readonly text: string) {}
}

/**
 * A synthesis that behaves as the browsers' do: voices come late, an utterance ends some time after it was begun, and
 * one that is cancelled tells of an error afterwards. It says what it was given to speak.
 */
export function fakeSpeech(languages: readonly string[], { late = false } = {}) {
  vi.stubGlobal('SpeechSynthesisUtterance', FakeUtterance);
  const target = new EventTarget();
  const spoken: string[] = [];
  let current: FakeUtterance | undefined;
  let has = !late;
  const voices = languages.map(
    (lang): Voice => ({
      lang,
      name: `Voice ${lang}`,
      voiceURI: lang,
      localService: !lang.includes('net'),
      default: false,
    }),
  );
  const end = (type: 'end' | 'error') => {
    const utterance = current;
    current = undefined;
    utterance?.[`on${type}`]?.();
  };
  const synthesis = Object.assign(target, {
    getVoices: () => (has ? voices : []),
    speak(utterance: FakeUtterance) {
      current = utterance;
      spoken.push(utterance.text);
    },
    cancel() {
      const cancelled = current;
      current = undefined;
      if (cancelled) queueMicrotask(() => cancelled.onerror?.());
    },
  }) as unknown as SpeechSynthesis;
  return {
    synthesis,
    spoken,
    isSpeaking: () => current !== undefined,
    rate: () => current?.rate,
    finish: () => end('end'),
    fail: () => end('error'),
    arrive() {
      has = true;
      target.dispatchEvent(new Event('voiceschanged'));
    },
  };
}
