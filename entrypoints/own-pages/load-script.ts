/** Has one of the extension's scripts run in an own page, into which the browser injects none. */
export function loadScript(file: string): Promise<unknown> {
  const script = document.createElement('script');
  script.src = file;
  return new Promise((resolve, reject) => {
    script.addEventListener('load', resolve);
    script.addEventListener('error', reject);
    document.head.append(script);
  });
}
