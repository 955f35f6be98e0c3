import { useEffect, useRef, useState } from 'preact/hooks';
import { sanitise, sanitiseToFragment } from '../../article/sanitise';
import { makeCopy } from '../../attribution/templates';
import { FIELD_NAMES, type FieldName } from '../../attribution/templates/fields';
import { FORMAT_FLAVOURS, type FormatFlavour, newFormatId, type OwnFormat } from '../../attribution/templates/format';
import { LONGEST_BODY, LONGEST_NAME } from '../../settings/own-formats';
import { say, type WordKey } from '../../words';
import { MadePreview } from '../formats/made-preview';
import { sayFault } from '../formats/say-fault';
import { sampleCitable } from '../sample/sample-citable';
import { useOwnId } from '../ui/use-own-id';

interface FormatEditorProps {
  /** What is changed, or what a new one starts with. */
  draft: Partial<OwnFormat>;
  onSave: (format: OwnFormat) => void;
  onCancel: () => void;
}

/** A form for one copy format, with what it gives of the sample while it is written. What has a fault is not saved. */
export function FormatEditor({ draft, onSave, onCancel }: FormatEditorProps) {
  const id = useOwnId();
  const nameField = useRef<HTMLInputElement>(null);
  const bodyField = useRef<HTMLTextAreaElement>(null);
  const [name, setName] = useState(draft.name ?? '');
  const [flavour, setFlavour] = useState<FormatFlavour>(draft.flavour ?? 'text');
  const [body, setBody] = useState(draft.body ?? '{title}{#details} — {details}{/details}\n{url}');
  const [wasRefused, setWasRefused] = useState(false);
  const format = { id: draft.id ?? '', name: name.trim(), flavour, body };
  const made = makeCopy(format, sampleCitable(), sanitise);
  const fault = made.ok ? undefined : sayFault(made);
  const isNameless = wasRefused && !format.name;
  useEffect(() => {
    nameField.current!.focus();
    nameField.current!.scrollIntoView({ block: 'nearest' });
  }, []);

  const save = (event: Event) => {
    event.preventDefault();
    if (format.name && made.ok) return onSave({ ...format, id: format.id || newFormatId() });
    setWasRefused(true);
    (format.name ? bodyField : nameField).current!.focus();
  };
  const insert = (field: FieldName) => {
    const area = bodyField.current!;
    area.focus();
    area.setRangeText(`{${field}}`, area.selectionStart, area.selectionEnd, 'end');
    setBody(area.value);
  };
  return (
    <form
      class="format-editor"
      noValidate
      aria-label={draft.id ? say('formatEditNamed', name) : say('formatNew')}
      onSubmit={save}
    >
      <label for={`${id}-name`}>{say('formatName')}</label>
      <input
        ref={nameField}
        id={`${id}-name`}
        value={name}
        dir="auto"
        maxLength={LONGEST_NAME}
        aria-invalid={isNameless}
        aria-describedby={`${id}-nameless`}
        onInput={({ currentTarget }) => setName(currentTarget.value)}
      />
      <p id={`${id}-nameless`} class="fault" role="alert">
        {isNameless && say('fault_name')}
      </p>
      <label for={`${id}-flavour`}>{say('formatFlavour')}</label>
      <select
        id={`${id}-flavour`}
        value={flavour}
        onChange={({ currentTarget }) => setFlavour(currentTarget.value as FormatFlavour)}
      >
        {FORMAT_FLAVOURS.map((each) => (
          <option key={each} value={each} selected={each === flavour}>
            {say(`flavour_${each}` as WordKey)}
          </option>
        ))}
      </select>
      <label for={`${id}-body`}>{say('formatBody')}</label>
      <textarea
        ref={bodyField}
        id={`${id}-body`}
        value={body}
        dir="ltr"
        rows={8}
        spellcheck={false}
        maxLength={LONGEST_BODY}
        aria-invalid={fault !== undefined}
        aria-describedby={`${id}-fault ${id}-help`}
        onInput={({ currentTarget }) => setBody(currentTarget.value)}
      />
      <p id={`${id}-fault`} class="fault" role="status">
        {fault}
      </p>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset can't be laid out as a row in all browsers */}
      <div class="format-fields" role="group" aria-label={say('formatFields')}>
        {FIELD_NAMES.map((field) => (
          <button key={field} type="button" title={`{${field}}`} onClick={() => insert(field)}>
            {say(`field_${field}` as WordKey)}
          </button>
        ))}
      </div>
      <p id={`${id}-help`} class="format-help">
        {say('formatHelp')}
      </p>
      {made.ok && (
        <MadePreview
          made={made}
          name={say('formatPreview')}
          toSafeNodes={(html) => sanitiseToFragment(html, document)}
        />
      )}
      <div class="format-buttons">
        <button type="submit" class="secondary">
          {say('formatSave')}
        </button>
        <button type="button" class="secondary" onClick={onCancel}>
          {say('formatCancel')}
        </button>
      </div>
    </form>
  );
}
