import { useEffect, useState } from 'preact/hooks';
import { words } from './words.ts';

/** Reads a text out, on phones that have an English voice; on others it is not there. */
export function ReadAloud({ text }: { text: string }) {
  const [voice, setVoice] = useState<SpeechSynthesisVoice>();
  useEffect(() => {
    const speech = globalThis.speechSynthesis;
    if (!speech) {
      return;
    }
    const look = () => setVoice(englishVoice(speech.getVoices()));
    look();
    speech.addEventListener?.('voiceschanged', look);
    return () => {
      speech.removeEventListener?.('voiceschanged', look);
      speech.cancel();
    };
  }, []);
  useEffect(() => () => globalThis.speechSynthesis?.cancel(), [text]);

  if (!voice) {
    return null;
  }
  return (
    <button type="button" class="read-aloud" onClick={() => read(text, voice)}>
      <svg class="sign" viewBox="0 0 24 24" aria-hidden="true">
        <path d="M4 9.5 V14.5 H7.5 L12 18.5 V5.5 L7.5 9.5 Z M15.5 9 A4.5 4.5 0 0 1 15.5 15 M18 6.5 A8 8 0 0 1 18 17.5" />
      </svg>
      <span class="unseen">{words.readAloud}</span>
    </button>
  );
}

function read(text: string, voice: SpeechSynthesisVoice): void {
  const said = new SpeechSynthesisUtterance(text);
  said.voice = voice;
  said.lang = voice.lang;
  said.rate = 0.95;
  speechSynthesis.cancel();
  speechSynthesis.speak(said);
}

/** A voice from this country if there is one. Only voices in the phone itself: words are not sent anywhere to be read. */
function englishVoice(voices: readonly SpeechSynthesisVoice[]): SpeechSynthesisVoice | undefined {
  const english = voices.filter((voice) => voice.localService && voice.lang.startsWith('en'));
  return english.find((voice) => voice.lang === 'en-GB') ?? english[0];
}
