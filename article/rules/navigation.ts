import type { ZoneRule } from './zone';

/** Menus, crumbs, pagers, tables of contents: ways through the site and the page. */
export const navigation: ZoneRule = {
  name: 'navigation',
  elements: new Set(['nav', 'menu', 'amp-sidebar']),
  roles: new Set(['navigation', 'menu', 'menubar', 'directory', 'tablist', 'doc-toc']),
  names:
    / (?:nav|navbar|nav ?(?:menu|links|bar|list|wrapper)|navigation|menu|menus|mega ?menu|submenu|mobile ?menu|breadcrumbs?|bread ?crumbs?|crumbs?|pagination|pager|paging|page ?(?:links|nav|numbers)|wp pagenavi|toc|table of contents|ez toc \w+|contents list|jump ?(?:links|to|list)|sitemap|dropdown|drop down) /,
  most: 0.15,
};
