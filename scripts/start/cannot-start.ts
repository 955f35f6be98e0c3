/** Its message is the one sentence to print. */
export class CannotStart extends Error {}
