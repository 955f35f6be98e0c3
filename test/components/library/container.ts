import { render } from 'preact';
import { afterEach } from 'vitest';

/** Where the tests of a file render a part of the library by itself, in light colours; empty again after each. */
export const container = document.body.appendChild(document.createElement('main'));

document.documentElement.dataset.theme = 'light';
afterEach(() => render(null, container));
