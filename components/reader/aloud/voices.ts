/** Voices often arrive late; a browser that has none never says so. */
const PATIENCE_MS = 1500;

/** The voices of this computer; an empty list if none has come after a while. */
export async function voicesOf(synthesis: SpeechSynthesis, patience = PATIENCE_MS): Promise<SpeechSynthesisVoice[]> {
  if (synthesis.getVoices().length === 0) {
    await new Promise<void>((resolve) => {
      const done = () => {
        clearTimeout(timer);
        synthesis.removeEventListener('voiceschanged', done);
        resolve();
      };
      const timer = setTimeout(done, patience);
      synthesis.addEventListener('voiceschanged', done);
    });
  }
  return synthesis.getVoices();
}

/**
 * The voices for a language, best first: the exact tag before others of the language. All if the language is unknown.
 * Voices that work over a network are left out: what is read aloud would be sent to their makers.
 */
export function voicesFor(voices: readonly SpeechSynthesisVoice[], language: string | undefined) {
  const wanted = language?.toLowerCase();
  const rank = (voice: SpeechSynthesisVoice) => Number(tagOf(voice) !== wanted) * 2 + Number(!voice.default);
  return voices
    .filter(({ localService }) => localService)
    .filter((voice) => !wanted || tagOf(voice).split('-')[0] === wanted.split('-')[0])
    .sort((one, other) => rank(one) - rank(other));
}

/** Android writes `en_GB`. */
function tagOf({ lang }: SpeechSynthesisVoice): string {
  return lang.replaceAll('_', '-').toLowerCase();
}
