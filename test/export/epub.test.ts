import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { makeEpub } from '../../export/epub';
import type { Copy } from '../../library/copy';
import { quoteOf, sampleCopy, sampleMark, samplePicture, WORDS } from './sample-copy';

interface Book {
  names: string[];
  bytes: Uint8Array;
  text(name: string): string;
  xml(name: string): Document;
  file(name: string): Blob;
}

async function bookOf(...copies: Copy[]): Promise<Book> {
  const bytes = new Uint8Array(await (await makeEpub(copies, WORDS)).arrayBuffer());
  const files = unzipSync(bytes);
  const text = (name: string) => strFromU8(files[`EPUB/${name}`]!);
  return {
    names: Object.keys(files),
    bytes,
    text,
    file: (name) => new Blob([files[`EPUB/${name}`] as Uint8Array<ArrayBuffer>]),
    xml: (name) => {
      const page = new DOMParser().parseFromString(text(name), 'text/xml');
      expect(page.querySelector('parsererror')).toBeNull();
      return page;
    },
  };
}

const IN_BODY = 'https://delta.example/a.jpg';

test('it begins as an EPUB does, unpacked, and is the same for the same copies', async () => {
  const { bytes, names } = await bookOf(sampleCopy());
  expect(strFromU8(bytes.slice(30, 58))).toBe('mimetypeapplication/epub+zip');
  expect(names.slice(0, 3)).toEqual(['mimetype', 'META-INF/container.xml', 'EPUB/package.opf']);
  expect((await bookOf(sampleCopy())).bytes).toEqual(bytes);
});

test('it states language, people, outlet, day, source and terms', async () => {
  const book = await bookOf(sampleCopy({ title: 'A & B <c>' }, { tags: ['river & boats'] }));
  const opf = book.xml('package.opf');
  const values = (name: string) =>
    [...opf.getElementsByTagNameNS('http://purl.org/dc/elements/1.1/', name)].map((element) => element.textContent);
  expect(values('title')).toEqual(['A & B <c>']);
  expect(values('language')).toEqual(['en']);
  expect(values('creator')).toEqual(['Leyla Quliyeva', 'Tom Hargreaves']);
  expect(values('publisher')).toEqual(['The Delta Post']);
  expect(values('date')).toEqual(['2023-04-24']);
  expect(values('source')).toEqual(['https://delta.example/en/ferry']);
  expect(values('rights')).toEqual(['Reprints with a hyperlink only.']);
  expect(values('subject')).toEqual(['river & boats']);
  expect(values('identifier')[0]).toMatch(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-8[0-9a-f]{3}-[0-9a-f]{12}$/);
  expect(opf.querySelector('[property="dcterms:modified"]')!.textContent).toBe('2026-11-25T09:30:00Z');
});

test('pictures that were kept are in it, of a kind that every device shows', async () => {
  const svg = new Blob(['<svg xmlns="http://www.w3.org/2000/svg" width="4" height="4"/>']);
  const images = [
    { url: IN_BODY, blob: await samplePicture('image/jpeg') },
    { url: 'https://delta.example/b.svg', blob: svg },
    { url: 'https://delta.example/c.png', blob: new Blob(['\x89PNG\r\n\x1a\nbroken']) },
  ];
  const html = `<p>a</p><img src="${IN_BODY}" alt="A"><img src="https://delta.example/b.svg"><img src="https://delta.example/c.png" alt="C"><img src="${IN_BODY}">`;
  const book = await bookOf(sampleCopy({ html, leadImage: undefined }, { images }));
  const page = book.xml('article-1.xhtml');
  const sources = [...page.querySelectorAll('img')].map((image) => image.getAttribute('src'));
  expect(sources).toEqual(['picture-1.jpg', 'picture-2.png', 'picture-1.jpg']);
  expect(page.querySelector('small a')!.getAttribute('href')).toBe('https://delta.example/c.png');
  expect((await createImageBitmap(book.file('picture-2.png'))).width).toBe(4);
  const items = [...book.xml('package.opf').querySelectorAll('item')].map((item) => item.getAttribute('href'));
  expect(items.filter((href) => href!.startsWith('picture'))).toEqual(['picture-1.jpg', 'picture-2.png']);
});

test('the cover is drawn, with the lead picture if it was kept', async () => {
  const url = 'https://delta.example/lead.png';
  const leadImage = { url, inBody: false };
  const plain = await bookOf(sampleCopy({ leadImage: undefined }));
  const pictured = await bookOf(
    sampleCopy({ leadImage }, { images: [{ url, blob: await samplePicture('image/png', 40) }] }),
  );
  const colourAtTop = async (book: Book) => {
    const cover = await createImageBitmap(book.file('cover.jpg'));
    const pen = new OffscreenCanvas(cover.width, cover.height).getContext('2d')!;
    pen.drawImage(cover, 0, 0);
    return [...pen.getImageData(600, 300, 1, 1).data.slice(0, 3)].map((value) => Math.round(value / 32));
  };
  expect(await colourAtTop(plain)).toEqual([8, 8, 7]);
  expect(await colourAtTop(pictured)).toEqual([0, 4, 4]);
});

test('several articles are one book, in their order, each in its language, with one contents', async () => {
  const book = await bookOf(
    sampleCopy({
      title: 'עברית',
      language: 'he',
      direction: 'rtl',
      html: '<h2>א</h2><p>ב</p><h3>ג</h3><p>ד</p><h2>ה</h2><p>ו</p>',
    }),
    sampleCopy({ title: '汉字', language: 'zh', html: '<p>一</p>' }),
  );
  const nav = book.xml('nav.xhtml').querySelector('nav')!;
  expect([...nav.querySelectorAll('a')].map((link) => `${link.getAttribute('href')} ${link.textContent}`)).toEqual([
    'article-1.xhtml עברית',
    'article-1.xhtml#heading-1 א',
    'article-1.xhtml#heading-2 ג',
    'article-1.xhtml#heading-3 ה',
    'article-2.xhtml 汉字',
  ]);
  expect(nav.querySelector('ol ol ol')!.textContent).toBe('ג');
  const [first, second] = [1, 2].map((number) => book.xml(`article-${number}.xhtml`).documentElement);
  expect([first!.lang, first!.dir, second!.lang, second!.dir]).toEqual(['he', 'rtl', 'zh', 'ltr']);
  expect(first!.querySelector('#heading-2')!.textContent).toBe('ג');
  const spine = [...book.xml('package.opf').querySelectorAll('itemref')].map((item) => item.getAttribute('idref'));
  expect(spine).toEqual(['cover', 'nav', 'article-1', 'article-2']);
  expect(book.text('package.opf')).toContain('<dc:title>Saved articles</dc:title>');
});

test('letters that XML does not have do not break it, and formulas are announced', async () => {
  const html = '<p>a\u0001\u000b b &amp; c<br>d</p><math><mi>x</mi></math>';
  const book = await bookOf(sampleCopy({ html, title: 'T\u0008\ud800', authors: ['N\u0000'] }, { tags: ['\uffff'] }));
  expect(book.xml('article-1.xhtml').querySelector('math')).not.toBeNull();
  expect(book.xml('package.opf').querySelector('[href="article-1.xhtml"]')!.getAttribute('properties')).toBe('mathml');
});

test('highlights, notes and the source are in it', async () => {
  const marks = [sampleMark({ quote: quoteOf('left at six'), note: 'Early' })];
  const page = (await bookOf(sampleCopy({}, { marks }))).xml('article-1.xhtml');
  expect(page.querySelector('mark')!.textContent).toBe('left at six');
  expect(page.querySelector('.marks')!.textContent).toContain('Early');
  expect(page.querySelectorAll('.source a[href="https://delta.example/terms"]')).toHaveLength(2);
});
