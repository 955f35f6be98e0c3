import { expect, test } from 'vitest';
import { makeText } from '../../export/text';
import { quoteOf, sampleCopy, sampleMark, WORDS } from './sample-copy';

test('text, highlights, links and the source at the top and the end', async () => {
  const html =
    '<p>The <b>ferry</b> left.</p><ol start="3"><li>bell</li><li>rope</li></ol><ul><li>oar</li></ul><table><tr><td>a</td><td>b</td></tr></table><pre>x\n  y</pre><p><a href="https://delta.example/bell">twice</a> <a href="https://delta.example/bell">again</a></p>';
  const marks = [
    sampleMark({ quote: quoteOf('ferry left.\n\nbell'), note: 'Early' }),
    sampleMark({ note: 'On the whole' }),
  ];
  const source = `Authors: Leyla Quliyeva, Tom Hargreaves
Outlet: The Delta Post
Published: 24 April 2023 at 12:14
Link: https://delta.example/en/ferry
Retrieved: 25 November 2026 at 13:30 UTC+4
Terms of reuse: Reprints with a hyperlink only. https://delta.example/terms`;
  expect(
    await (await makeText([sampleCopy({ html }, { marks })], WORDS)).text(),
  ).toBe(`Ferry returns to the lower river after nine years

Two boats, one timetable and a bell.

* * *

${source}

* * *

The ferry left.

3. bell

4. rope

• oar

a\u0020b

x
  y

twice again

* * *

Highlights and notes

> ferry left.
> bell

Early

On the whole

* * *

Links in the text
twice: https://delta.example/bell

* * *

Source
Title: Ferry returns to the lower river after nine years
${source}
`);
});

test('words of the other direction are kept apart from the labels', async () => {
  const copy = sampleCopy({ language: 'ar', direction: 'rtl', siteName: 'الميدان', authors: [] });
  expect(await (await makeText([copy], WORDS)).text()).toContain('\nOutlet: \u2068الميدان\u2069\n');
});
