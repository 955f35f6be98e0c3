import { BadgeCheck, Download, FileDiff, FolderSync, History, type LucideIcon, Quote } from 'lucide-preact';
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { say, type WordKey } from '../../words';
import { useOwnId } from '../ui/use-own-id';

/** What a panel is for; each is there only where somebody gives it. */
export type PanelName = 'export' | 'cite' | 'receipt' | 'compare' | 'versions' | 'backup';

const PANELS: Readonly<Record<PanelName, { words: WordKey; icon: LucideIcon }>> = {
  export: { words: 'panel_export', icon: Download },
  cite: { words: 'panel_cite', icon: Quote },
  receipt: { words: 'panel_receipt', icon: BadgeCheck },
  compare: { words: 'panel_compare', icon: FileDiff },
  versions: { words: 'panel_versions', icon: History },
  backup: { words: 'panel_backup', icon: FolderSync },
};

/** What a panel shows of that which it is about, made when it is opened. */
export type Panels<Subject> = Partial<Record<PanelName, (subject: Subject) => ComponentChildren>>;

interface PanelButtonsProps<Subject> {
  panels: Panels<Subject>;
  subject: Subject;
}

/** A button for each panel that there is, and below them the one that is open. */
export function PanelButtons<Subject>({ panels, subject }: PanelButtonsProps<Subject>) {
  const [open, setOpen] = useState<PanelName>();
  const id = useOwnId();
  const names = (Object.keys(PANELS) as PanelName[]).filter((name) => panels[name]);
  if (names.length === 0) return null;
  return (
    <>
      {names.map((name) => {
        const { words, icon: Icon } = PANELS[name];
        return (
          <button
            key={name}
            type="button"
            class="secondary with-icon"
            aria-expanded={name === open}
            aria-controls={name === open ? id : undefined}
            onClick={() => setOpen(name === open ? undefined : name)}
          >
            <Icon class="icon" aria-hidden="true" />
            {say(words)}
          </button>
        );
      })}
      {open && panels[open] && (
        <section key={open} id={id} class="opened-panel" aria-label={say(PANELS[open].words)}>
          {panels[open](subject)}
        </section>
      )}
    </>
  );
}
