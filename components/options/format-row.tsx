import type { OwnFormat } from '../../attribution/templates/format';
import { parseTemplate } from '../../attribution/templates/parse';
import { say, type WordKey } from '../../words';
import { sayFault } from '../formats/say-fault';

interface FormatRowProps {
  /** What it is chosen for, which names the group of buttons. */
  purpose: 'copy-format' | 'quote-format';
  id: string;
  name: string;
  isChosen: boolean;
  onFormat: (id: string) => void;
}

/** A format that can be chosen. */
export function FormatRow(props: FormatRowProps) {
  return (
    <li>
      <Choice {...props} />
    </li>
  );
}

interface OwnFormatRowProps extends FormatRowProps {
  format: OwnFormat;
  onEdit: () => void;
  onDelete: () => void;
}

/** One that the person wrote: it can be changed and deleted as well. One that came in with a fault says so. */
export function OwnFormatRow({ format, onEdit, onDelete, ...choice }: OwnFormatRowProps) {
  const template = parseTemplate(format.body);
  return (
    <li class="format-own">
      <Choice {...choice} />
      <span class="format-flavour">{say(`flavour_${format.flavour}` as WordKey)}</span>
      <button type="button" class="secondary" aria-label={say('formatEditNamed', format.name)} onClick={onEdit}>
        {say('formatEdit')}
      </button>
      <button type="button" class="secondary" aria-label={say('formatDeleteNamed', format.name)} onClick={onDelete}>
        {say('formatDelete')}
      </button>
      {!template.ok && <p class="fault">{sayFault(template)}</p>}
    </li>
  );
}

function Choice({ purpose, id, name, isChosen, onFormat }: FormatRowProps) {
  return (
    <label class="format-choice">
      <input type="radio" name={purpose} value={id} checked={isChosen} onChange={() => onFormat(id)} />
      <bdi>{name}</bdi>
    </label>
  );
}
