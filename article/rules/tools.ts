import type { ZoneRule } from './zone';

/** The page's own tools: print, listen, text size, save; players and galleries' buttons. A heading that unfolds its text is a button, too. */
export const tools: ZoneRule = {
  name: 'tools',
  elements: new Set(['audio', 'video', 'button', 'form', 'amp-audio', 'amp-video']),
  roles: new Set(['toolbar', 'search', 'slider', 'menuitem']),
  names:
    / (?:tools?|toolbar|toolbox|print|print ?(?:button|link|only|version)|no print|font ?(?:size|resizer?|switch)|text ?(?:size|resizer?)|a plus|audio ?player|player|listen|text to speech|tts|bookmark|save ?(?:article|button)|copy ?link|copylink|report (?:error|typo|mistake)|search|search ?(?:form|box|bar)|lang(?:uage)? ?(?:switch|switcher|selector|menu|bar)|translate|video ?(?:player|controls)|carousel (?:control|indicators)|slick (?:arrow|dots)|skip ?(?:link|to content|nav)|back to top|scroll to top|gotop|rating|ratings|stars|vote|votes|likes?|reactions?|login|log in|sign in|form|wpcf7|gform|contact form|captcha) /,
  most: 0.08,
  confirm: ({ element }) =>
    !(element.localName === 'button' && element.closest('h1, h2, h3, h4, h5, h6, dt, summary, p')),
};
