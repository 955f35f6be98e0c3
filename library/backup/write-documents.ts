import type { Stored } from 'pouchdb-core';
import type { LibraryDocument } from '../documents';
import { sha256 } from '../receipt/sha256';
import type { Files } from './files';
import type { AttachmentEntry, Part, PartEntry } from './format';

/** So many documents, or letters of them, make a part. */
const MOST_DOCUMENTS = 1000;
const MOST_LETTERS = 8_000_000;

/** Writes documents in parts, each as soon as it is full. */
export class DocumentWriter {
  /** The parts that are written. */
  readonly parts: PartEntry[] = [];
  documents = 0;
  #pending: string[] = [];
  #letters = 0;
  #attachments: AttachmentEntry[] = [];
  readonly #files: Files;

  constructor(files: Files) {
    this.#files = files;
  }

  /** @param attachments of this document */
  async add(document: LibraryDocument & Partial<Stored>, attachments: readonly AttachmentEntry[] = []): Promise<void> {
    const { _rev, _attachments, _conflicts, ...own } = document;
    const written = JSON.stringify(own);
    this.#pending.push(written);
    this.#letters += written.length;
    this.#attachments.push(...attachments);
    this.documents++;
    if (this.#pending.length >= MOST_DOCUMENTS || this.#letters >= MOST_LETTERS) await this.finish();
  }

  /** Writes what is left. */
  async finish(): Promise<void> {
    if (this.#pending.length === 0) return;
    const path = `documents/${String(this.parts.length + 1).padStart(4, '0')}.json`;
    const name = (field: keyof Part) => JSON.stringify(field);
    const content = `{${name('documents')}:[\n${this.#pending.join(',\n')}\n],\n${name('attachments')}:${JSON.stringify(this.#attachments)}}\n`;
    await this.#files.add(path, content);
    this.parts.push({ path, sha256: await sha256(content) });
    this.#pending = [];
    this.#attachments = [];
    this.#letters = 0;
  }
}
