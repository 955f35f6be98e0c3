/** Has one of the extension's scripts run in an own page, into which the browser injects none; several in the order in which they were asked for. */
export function loadScript(file: string): Promise<unknown> {
  const script = document.createElement('script');
  Object.assign(script, { src: file, async: false });
  return new Promise((resolve, reject) => {
    script.addEventListener('load', resolve);
    script.addEventListener('error', reject);
    document.head.append(script);
  });
}
