/** What Framework's page template leaves out or gets in people's way with, and what takes its place. */
const mends: [what: string, from: string | RegExp, to: string][] = [
  ["language", "<html>", '<html lang="en">'],
  ["zoom", "width=device-width, initial-scale=1, maximum-scale=1", "width=device-width, initial-scale=1"],
  ["skip link", "<body>", '<body>\n<a class="skip-link" href="#observablehq-main">Skip to the text</a>'],
  ["name of the menu's switch", 'title="Toggle sidebar"', 'title="Menu" aria-label="Menu"'],
  ["name of the menu", '<nav id="observablehq-sidebar">', '<nav id="observablehq-sidebar" aria-label="Pages">'],
  [
    "name of the search",
    'type="search" placeholder="Search"',
    'type="search" placeholder="Search" aria-label="Search this site"'
  ],
  ["place to skip to", '<main id="observablehq-main"', '<main id="observablehq-main" tabindex="-1"']
];

/**
 * Mends a page that Framework has written.
 * @throws where the template no longer has what is to be mended, naming it: else a new Framework would undo it silently.
 */
export function mendPage(html: string): string {
  return mends.reduce((page, [what, from, to]) => {
    const mended = page.replace(from, () => to);
    if (mended === page) throw new Error(`page: nothing to mend: ${what}: ${String(from)}`);
    return mended;
  }, html);
}
