import type { ZoneRule } from './zone';

/** Layers over the page: cookie banners, log-in forms, toasts, light boxes. They often come first and are longer than a brief. */
export const dialogs: ZoneRule = {
  name: 'dialogs',
  elements: new Set(['amp-consent', 'amp-user-notification', 'amp-lightbox']),
  roles: new Set(['dialog', 'alertdialog', 'alert', 'tooltip']),
  names:
    / (?:modal|popup|pop up|overlay|lightbox|toast|tooltip|hover ?card|rollover ?(?:block|box|card)|snackbar|cookies?|cookie ?(?:banner|bar|consent|notice|policy|law)|consent|gdpr|ccpa|onetrust|cmp|didomi|usercentrics|paywall|regwall|offcanvas|off canvas) /,
  most: 0.75,
  mostProse: Number.POSITIVE_INFINITY,
  confirm: ({ element, share, names }) =>
    share < 0.35 || element.hasAttribute('role') || / (?:cookies?|consent|gdpr|modal|popup) /.test(names),
};
