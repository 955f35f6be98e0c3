import { findCandidate } from '../article/candidate';
import { PACKED_LANGUAGES } from '../article/lexicon/packed-languages';
import { OTHER_SCRIPTS } from '../article/lexicon/packed-others';
import { provideParts } from '../article/parts';
import { catalogueOf, messagesFrom } from './catalogue';
import { fakeStorageArea } from './fake-storage';

/**
 * The little of the browser's extension API that the code under test asks for outside of the entrypoints: the words,
 * from the real catalogue, and storage areas in memory.
 */
const getMessage = messagesFrom(await catalogueOf('en'));
const local = fakeStorageArea();
const sync = fakeStorageArea();

provideParts({ languages: PACKED_LANGUAGES, otherScripts: OTHER_SCRIPTS, secondOpinion: findCandidate });

Object.assign(globalThis, {
  chrome: {
    runtime: { id: 'colophon-under-test' },
    i18n: { getMessage },
    storage: { local, sync, onChanged: local.onChanged },
  },
});
