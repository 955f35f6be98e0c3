import { expect, test } from 'vitest';
import { decideSites } from '../../../entrypoints/opening/decide-sites';

const NOW = 1_000_000_000;
const MINUTE = 60_000;
const delta = 'https://delta.example/*';
const beta = 'https://beta.example/*';
const NOTHING = { register: [], forgetWishes: [], forgetLoans: [], giveBack: [] };

const asked = (origin: string, minutesAgo: number) => ({ origin, at: NOW - minutesAgo * MINUTE });

test('what is wished and granted is opened by itself, whenever it was wished', () => {
  const wish = [asked(delta, 0), asked(beta, 100_000)];
  expect(decideSites({ wish, loan: [] }, new Set([delta, beta]), NOW)).toEqual({ ...NOTHING, register: [beta, delta] });
});

test('what is granted and not wished is not opened', () => {
  expect(decideSites({ wish: [], loan: [asked(delta, 0)] }, new Set([delta, beta]), NOW)).toEqual(NOTHING);
});

test('a wish that the person is being asked about waits; one that was refused is forgotten', () => {
  expect(decideSites({ wish: [asked(delta, 1)], loan: [] }, new Set(), NOW)).toEqual(NOTHING);
  const refused = decideSites({ wish: [asked(delta, 6)], loan: [] }, new Set(), NOW);
  expect(refused).toEqual({ ...NOTHING, forgetWishes: [delta] });
});

test('a loan that was never ended is given back, but not from a site that is always read', () => {
  const loan = [asked(delta, 3), asked(beta, 3)];
  const decision = decideSites({ wish: [asked(beta, 3)], loan }, new Set([delta, beta]), NOW);
  expect(decision).toEqual({ register: [beta], forgetWishes: [], forgetLoans: [delta, beta], giveBack: [delta] });
});

test('a loan whose access is gone is only forgotten', () => {
  const decision = decideSites({ wish: [], loan: [asked(delta, 3)] }, new Set(), NOW);
  expect(decision).toEqual({ ...NOTHING, forgetLoans: [delta] });
});
