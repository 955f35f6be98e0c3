import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { isOldNode, mustInstall } from '../../scripts/set-up/dependencies.mjs';

let root: string;
const list = () => path.join(root, 'package-lock.json');
const installed = () => path.join(root, 'node_modules/.package-lock.json');

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'colophon-'));
  writeFileSync(list(), '{}');
});

afterEach(() => rmSync(root, { recursive: true }));

test('a fresh clone has its dependencies to install', () => {
  expect(mustInstall(root)).toBe(true);
});

test('an install that was broken off is done again', () => {
  mkdirSync(path.join(root, 'node_modules'));
  expect(mustInstall(root)).toBe(true);
});

test('what is installed stays until the list changes', () => {
  mkdirSync(path.join(root, 'node_modules'));
  writeFileSync(installed(), '{}');
  utimesSync(list(), 1000, 1000);
  expect(mustInstall(root)).toBe(false);
  utimesSync(installed(), 999, 999);
  expect(mustInstall(root)).toBe(true);
});

test.each([
  ['18.20.4', true],
  ['20.0.0', false],
  ['22.23.3', false],
])('Node %s is too old: %s', (version, old) => {
  expect(isOldNode(version)).toBe(old);
});
