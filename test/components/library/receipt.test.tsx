import { render } from 'preact';
import { expect, test, vi } from 'vitest';
import { ReceiptPanel } from '../../../components/library/receipt/receipt';
import { makeReceipt } from '../../../library/receipt/receipt';
import { accessibilityFaults } from '../../accessibility';
import { sampleArticle } from '../../sample-article';
import { container } from './container';

const receipt = await makeReceipt(sampleArticle(), '1.2.3', new Date('2026-11-25T09:30:00Z'));
const show = (changes = {}) =>
  render(
    <ReceiptPanel receipt={receipt} confirmedAt={receipt.retrievedAt} onVerify={() => {}} {...changes} />,
    container,
  );

test('it says where, when, by what, and both digests; when it was confirmed only if that was later', () => {
  show();
  const said = container.textContent!;
  for (const part of [receipt.visitedUrl, receipt.canonicalUrl, '2026-11-25 09:30:00 UTC', '1.2.3', receipt.textDigest])
    expect(said).toContain(part);
  expect(said).not.toContain('Last seen unchanged');
  show({ confirmedAt: '2026-11-26T09:30:00.000Z' });
  expect(container.textContent).toContain('Last seen unchanged2026-11-26 09:30:00 UTC');
});

test('the verdict is said in plain words, with what it does not show', () => {
  const onVerify = vi.fn();
  show({ onVerify });
  container.querySelector('button')!.click();
  expect(onVerify).toHaveBeenCalledOnce();
  const status = () => container.querySelector('[role="status"]')!.textContent;
  expect(status()).toBe('');
  show({ verdict: { isTextIntact: true, isHtmlIntact: true } });
  expect(status()).toMatch(/^Unchanged.*no proof/);
  show({ verdict: { isTextIntact: true, isHtmlIntact: false } });
  expect(status()).toMatch(/^Changed: the HTML is not what was kept/);
  show({ verdict: { isTextIntact: false, isHtmlIntact: true } });
  expect(status()).toMatch(/^Changed: the words are not/);
});

test('archives are links that are followed only when pressed, and tell nobody where from', () => {
  show();
  const links = [...container.querySelectorAll<HTMLAnchorElement>('.archives a')];
  expect(links.length).toBeGreaterThanOrEqual(3);
  expect(links.every(({ href }) => href.includes('delta.example'))).toBe(true);
  expect(links.every(({ rel }) => rel === 'noopener noreferrer')).toBe(true);
});

test('an address that is none of the web is no link', () => {
  show({ receipt: { ...receipt, visitedUrl: 'javascript:alert(1)' } });
  expect(container.querySelector('dd a')!.getAttribute('href')).toBe(receipt.canonicalUrl);
});

test('axe finds no fault with it', async () => {
  show({ verdict: { isTextIntact: true, isHtmlIntact: true } });
  expect(await accessibilityFaults(container)).toEqual([]);
});
