/**
 * Covers the page while it is out of sight, so that the picture a phone takes for its list of open apps shows nothing. A
 * browser cannot promise that: some phones take the picture before they tell the page, and a screenshot asks nobody.
 */
export function coverWhileAway(): void {
  const { dataset } = document.documentElement;
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') {
      dataset['covered'] = '';
    } else {
      delete dataset['covered'];
    }
  });
}
