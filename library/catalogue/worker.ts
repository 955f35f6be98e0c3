import { serveCatalogue } from './serve';

/** The worker that a page starts, named by the library that it is for. */
serveCatalogue(self.name);
