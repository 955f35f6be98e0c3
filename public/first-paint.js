/**
 * Runs before the popup's first paint, ahead of the rest: the kept settings are read too late for it, and without this
 * the popup would flash up in white at night. Kept as it is by the build, so it is plain JavaScript.
 */
document.documentElement.dataset.theme = localStorage.getItem('theme') ?? 'auto';
