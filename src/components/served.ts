/**
 * Calls back with each element that a call on a page was served as, with the call's arguments: those that are there, and in
 * a preview those that come in their place when the page changes. The element is the served one: what is done to it may add
 * to it, and moves nothing.
 */
export function onServed(name: string, enhance: (element: HTMLElement, ...args: never[]) => void): void {
  const seen = new WeakSet<Element>();
  const find = () => {
    for (const element of document.querySelectorAll<HTMLElement>(`[data-call="${name}"]`)) {
      if (seen.has(element)) continue;
      seen.add(element);
      enhance(element, ...(JSON.parse(element.dataset.args ?? "[]") as never[]));
    }
  };
  find();
  const main = document.querySelector("main");
  if (main) new MutationObserver(find).observe(main, {childList: true});
}
