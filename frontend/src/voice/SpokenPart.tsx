import { Player, soundPlace } from '../recording/Player.tsx';
import { CheckWords } from './CheckWords.tsx';
import type { Part } from './OneSaidPage.tsx';
import { isUnchecked } from './standing.ts';
import { TypeWords } from './TypeWords.tsx';
import { words } from './words.ts';

/** The voice of something said out loud, for whoever said it, and what there is to do with it. */
export function SpokenPart(part: Part) {
  const { recordingId, recordingState } = part.saying;
  if (!recordingId || !recordingState) {
    return null;
  }
  if (isUnchecked(recordingState)) {
    return <CheckWords key={recordingState} {...part} recordingId={recordingId} state={recordingState} />;
  }
  return (
    <section class="said-who">
      <h2>{words.yourRecording}</h2>
      <Player src={soundPlace(recordingId)} />
      {recordingState === 'CHECKED' && <p class="soft">{words.onlyYouHear}</p>}
      {recordingState === 'LEFT_AS_SOUND' && (
        <>
          <p class="soft">{words.leftAsSound}</p>
          <TypeWords {...part} label={words.typeIt} begin="" />
        </>
      )}
    </section>
  );
}
