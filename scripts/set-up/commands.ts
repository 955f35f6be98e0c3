/** Builds both browsers' extension, as Manifest V3. */
export const BUILDS = ['wxt build', 'wxt build -b firefox --mv3'];
