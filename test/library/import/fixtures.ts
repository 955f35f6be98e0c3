/** Exports in the form in which each service writes them; what they say is made up. */

export const POCKET_CSV = `title,url,time_added,tags,status
Ferry returns to the lower river,https://delta.example/en/ferry?utm_source=pocket_saves,1682331240,ferries|lower river,unread
"The bell, and who rang it",https://delta.example/en/bell,1682417640,,archive
https://delta.example/no-title,https://delta.example/no-title,1682504040,,unread
A bookmarklet,javascript:alert(1),1682504040,,unread
"Two
lines",https://delta.example/lines,1682590440,"say ""so""",unread
`;

export const POCKET_PAGE = `<!DOCTYPE html>
<html>
	<!--So long and thanks for all the fish-->
	<head>
		<meta http-equiv="Content-Type" content="text/html; charset=UTF-8" />
		<title>Pocket Export</title>
	</head>
	<body>
		<h1>Unread</h1>
		<ul>
			<li><a href="https://delta.example/en/ferry" time_added="1682331240" tags="ferries,lower river">Ferry &amp; river</a></li>
			<li><a href="ftp://delta.example/old" time_added="1682331241" tags="">Old</a></li>
		</ul>
		<h1>Read Archive</h1>
		<ul>
			<li><a href="https://delta.example/en/bell" time_added="1682417640" tags="">The bell</a></li>
		</ul>
	</body>
</html>`;

export const POCKET_ANNOTATIONS = JSON.stringify([
  {
    url: 'https://delta.example/en/ferry',
    title: 'Ferry returns to the lower river',
    highlights: [
      { quote: 'The ferry left at six.', created_at: 1682331300 },
      { quote: 'It rang twice.', created_at: 1682331360 },
    ],
  },
]);

export const INSTAPAPER = `URL,Title,Selection,Folder,Timestamp,Tags
https://delta.example/en/ferry,Ferry returns,The ferry left at six.,Unread,1682331240,"[""ferries"",""lower river""]"
https://delta.example/en/bell,The bell,,Archive,1682417640,[]
https://delta.example/en/boats,Boats,,Boat people,1682504040,[]
instapaper://private-content/12345,A letter,,Unread,1682504041,[]
`;

export const READWISE = `Highlight,Book Title,Book Author,Amazon Book ID,Note,Color,Tags,Location Type,Location,Highlighted at,Document tags
The ferry left at six.,Ferry returns to the lower river,Leyla Quliyeva,,Early!,pink,"river, .favorite",order,1,2023-04-24 12:14:09.123456+00:00,ferries
"She said ""twice"".
And went.",Ferry returns to the lower river,Leyla Quliyeva,,,,,order,2,2023-04-24 12:15:00+00:00,ferries
Water remembers.,A Book of Rivers,Tom Hargreaves,B00INIXPYE,,orange,,location,345,2022-01-02 03:04:05+00:00,
,A Book of Rivers,Tom Hargreaves,B00INIXPYE,,,,location,346,2022-01-02 03:04:06+00:00,
`;

export const READWISE_READER = `Title,URL,ID,Document tags,Saved date,Reading progress,Location,Seen
Ferry returns to the lower river,https://delta.example/en/ferry,01gmjxjdxs6snfysns8hj3ssnk,"['ferries', 'river\\'s end']",2022-11-06 04:33:50+00:00,0.97,archive,True
From a feed,https://delta.example/feed/1,01gmjxjdxs6snfysns8hj3ssnl,[],2022-11-06 04:33:51+00:00,0,feed,False
A letter,mailto:reader-forwarded-email/abc,01gmjxjdxs6snfysns8hj3ssnm,[],2022-11-06 04:33:52+00:00,0,new,False
`;

export const BOOKMARKS = `<!DOCTYPE NETSCAPE-Bookmark-file-1>
<!-- This is an automatically generated file. -->
<META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=UTF-8">
<TITLE>Bookmarks</TITLE>
<H1>Bookmarks Menu</H1>

<DL><p>
    <DT><H3 ADD_DATE="1600000000" PERSONAL_TOOLBAR_FOLDER="true">Bookmarks Toolbar</H3>
    <DL><p>
        <DT><H3 ADD_DATE="1600000001">Rivers</H3>
        <DL><p>
            <DT><H3>Lower</H3>
            <DL><p>
                <DT><A HREF="https://delta.example/en/ferry" ADD_DATE="1682331240" TAGS="ferries,to read">Ferry returns</A>
                <DD>Two boats and a bell
                <DT><A HREF="javascript:void(0)" ADD_DATE="1682331241">Bookmarklet</A>
            </DL><p>
            <DT><A HREF="https://delta.example/en/bell" ADD_DATE="1682417640">The bell</A>
        </DL><p>
    </DL><p>
    <DT><A HREF="https://delta.example/en/boats" ADD_DATE="1682504040" ICON="data:image/png;base64,AAAA">Boats</A>
</DL>
`;

export const ADDRESSES = `# To read
https://delta.example/en/ferry

- [The bell](https://delta.example/en/bell)
Boats — https://delta.example/en/boats
3. https://delta.example/en/locks Locks
ask Tom about the dam
`;

export const OMNIVORE_METADATA = JSON.stringify(
  [
    {
      id: '4fb90672-feba-448d-9b45-81db4bdf25cc',
      slug: 'ferry-returns-18a35b4eef5',
      title: 'Ferry returns to the lower river',
      description: 'Two boats, one timetable and a bell.',
      author: 'By Leyla Quliyeva and Tom Hargreaves',
      url: 'https://delta.example/en/ferry?utm_source=omnivore',
      state: 'Archived',
      readingProgress: 100,
      thumbnail: 'https://proxy-prod.omnivore-image-cache.app/88x88,sSIGNATURE/https://delta.example/ferry.jpg',
      labels: ['ferries', 'lower river'],
      savedAt: '2023-08-27T06:41:31.927Z',
      updatedAt: '2023-08-28T06:41:31.927Z',
      publishedAt: '2023-04-24T08:14:00.000Z',
    },
    {
      id: '4fb90672-feba-448d-9b45-81db4bdf25cd',
      slug: 'a-report-18a35b4eef6',
      title: 'A report',
      description: null,
      author: null,
      url: 'https://delta.example/report.pdf',
      state: 'Active',
      readingProgress: 3,
      thumbnail: null,
      labels: [],
      savedAt: '2023-08-27T06:42:31.927Z',
      updatedAt: '2023-08-27T06:42:31.927Z',
      publishedAt: null,
    },
  ],
  null,
  2,
);

export const OMNIVORE_CONTENT = `<DIV id="readability-content"><DIV data-omnivore-anchor-idx="1" class="page" id="readability-page-1">
<p data-omnivore-anchor-idx="2" onclick="steal()">The ferry left at six, and the people on the bank were there to see it.</p>
<script>steal()</script>
<figure data-omnivore-anchor-idx="3"><img data-omnivore-anchor-idx="4" data-omnivore-original-src="https://delta.example/ferry.jpg"
 src="https://proxy-prod.omnivore-image-cache.app/0x0,sSIGNATURE/https://delta.example/ferry.jpg"
 srcset="https://proxy-prod.omnivore-image-cache.app/500x0,sOTHER/https://delta.example/ferry-500.jpg 500w" alt="The ferry"></figure>
<p data-omnivore-anchor-idx="5">It rang <a data-omnivore-anchor-idx="6" href="/en/bell">twice</a>. <a href="javascript:steal()">More</a></p>
</DIV></DIV>`;

export const OMNIVORE_HIGHLIGHTS = `> The ferry left at six 

#ferries #to-quote

Early for a ferry.

> It rang
> twice `;

export const OMNIVORE_FILES = {
  'metadata_0_to_2.json': OMNIVORE_METADATA,
  'content/ferry-returns-18a35b4eef5.html': OMNIVORE_CONTENT,
  'content/a-report-18a35b4eef6.pdf': '%PDF-1.4',
  'highlights/ferry-returns-18a35b4eef5.md': OMNIVORE_HIGHLIGHTS,
} as const;
