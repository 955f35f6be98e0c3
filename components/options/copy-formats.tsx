import { useRef, useState } from 'preact/hooks';
import { sanitise, sanitiseToFragment } from '../../article/sanitise';
import { formatWith, makeCopy } from '../../attribution/templates';
import { BUILT_INS } from '../../attribution/templates/built-ins';
import { LINK_FORMAT_IDS, type OwnFormat } from '../../attribution/templates/format';
import { say } from '../../words';
import { nameFormat } from '../formats/format-name';
import { MadePreview } from '../formats/made-preview';
import { sampleCitable } from '../sample/sample-citable';
import { FormatEditor } from './format-editor';
import { FormatRow, OwnFormatRow } from './format-row';

export interface FormatActions {
  /** Another one is to be copied by the copy button. */
  onFormat: (id: string) => void;
  onSaveFormat: (format: OwnFormat) => void;
  onDeleteFormat: (format: OwnFormat) => void;
  onUndoDelete: () => void;
}

interface CopyFormatsProps extends FormatActions {
  chosen: string;
  own: readonly OwnFormat[];
  /** The one that was deleted last, as long as it can be brought back. */
  deleted?: OwnFormat;
}

/** All copy formats: which one is copied, what it gives, and those that the person writes. */
export function CopyFormats({ chosen, own, deleted, onFormat, ...actions }: CopyFormatsProps) {
  const [draft, setDraft] = useState<Partial<OwnFormat>>();
  const newButton = useRef<HTMLButtonElement>(null);
  const format = formatWith(chosen, own);
  const row = (id: string) => ({
    purpose: 'copy-format' as const,
    id,
    name: nameFormat(id, own),
    isChosen: id === format.id,
    onFormat,
  });
  const close = () => {
    setDraft(undefined);
    newButton.current!.focus();
  };
  return (
    <>
      <p>{say('formatsNote')}</p>
      <fieldset class="formats">
        <legend class="unseen">{say('formatsLegend')}</legend>
        <div class="format-columns">
          <ul>
            {BUILT_INS.filter((each) => !('citation' in each) && LINK_FORMAT_IDS.includes(each.id)).map(({ id }) => (
              <FormatRow key={id} {...row(id)} />
            ))}
          </ul>
          <div>
            <h3>{say('formats_citations')}</h3>
            <ul>
              {BUILT_INS.filter((each) => 'citation' in each).map(({ id }) => (
                <FormatRow key={id} {...row(id)} />
              ))}
            </ul>
          </div>
        </div>
        {own.length > 0 && (
          <>
            <h3>{say('formats_own')}</h3>
            <ul>
              {own.map((each) => (
                <OwnFormatRow
                  key={each.id}
                  {...row(each.id)}
                  format={each}
                  onEdit={() => setDraft(each)}
                  onDelete={() => {
                    if (draft?.id === each.id) setDraft(undefined);
                    actions.onDeleteFormat(each);
                    newButton.current!.focus();
                  }}
                />
              ))}
            </ul>
          </>
        )}
      </fieldset>
      <MadePreview
        made={makeCopy(format, sampleCitable(), sanitise)}
        name={say('copyPreview')}
        toSafeNodes={(html) => sanitiseToFragment(html, document)}
      />
      <div class="format-buttons">
        <button
          ref={newButton}
          type="button"
          class="secondary"
          onClick={() => setDraft('body' in format ? { flavour: format.flavour, body: format.body } : {})}
        >
          {say('formatNew')}
        </button>
        {deleted && (
          <button
            type="button"
            class="secondary"
            onClick={() => {
              actions.onUndoDelete();
              newButton.current!.focus();
            }}
          >
            {say('formatUndo', deleted.name)}
          </button>
        )}
      </div>
      {draft && (
        <FormatEditor
          key={draft.id}
          draft={draft}
          onSave={(saved) => {
            actions.onSaveFormat(saved);
            close();
          }}
          onCancel={close}
        />
      )}
    </>
  );
}
