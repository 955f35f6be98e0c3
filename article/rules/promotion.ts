import type { ZoneRule } from './zone';

/** Newsletters, subscriptions, donations and apps recommending themselves. */
export const promotion: ZoneRule = {
  name: 'promotion',
  names:
    / (?:newsletters?|news letter|subscribe|subscription|subscribe ?(?:box|form|widget)|signup|sign up|mailchimp|mc embed signup|optin|opt in|promo|promo ?(?:box|block|banner)|promobox|promotion|donate|donation|support us|app ?(?:download|store|badges?|banner|promo)|appstore|googleplay|cta|call to action|marketing|membership|upsell|lead magnet|convertkit|hubspot|in article promo|telegram ?(?:box|link|banner|channel)|whatsapp ?channel|podcast (?:promo|teaser)|odds|poll|quiz|survey|feedback|was this helpful|helpful|rating widget|rate this) /,
  most: 0.15,
};
