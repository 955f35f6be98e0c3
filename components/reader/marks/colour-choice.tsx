import { MARK_COLOURS, type MarkColour } from '../../../library/mark';
import { say } from '../../../words';

interface ColourChoiceProps {
  /** Of the mark whose colour it is. */
  id: string;
  colour: MarkColour;
  onColour: (colour: MarkColour) => void;
}

/** The five colours as swatches, of which one is worn. */
export function ColourChoice({ id, colour: worn, onColour }: ColourChoiceProps) {
  return (
    <fieldset class="mark-colours">
      <legend class="unseen">{say('marks_colour')}</legend>
      {MARK_COLOURS.map((colour) => (
        <label key={colour} data-mark={colour} title={say(`mark_${colour}`)}>
          <input type="radio" name={`mark-colour-${id}`} checked={colour === worn} onChange={() => onColour(colour)} />
          <span class="unseen">{say(`mark_${colour}`)}</span>
        </label>
      ))}
    </fieldset>
  );
}
