/** Lets the page do what waits to be done. */
export const letOthersRun = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** A page that nobody sees draws no frames, and a busy one never rests; what waits goes on after so many milliseconds. */
const longest = 200;

/** Lets the page show what has changed, and do what a reader waits for: the next frame is drawn, and nothing else is to be done. */
export const letShow = (): Promise<void> =>
  new Promise((resolve) => {
    requestAnimationFrame(() => atRest(resolve));
    setTimeout(resolve, longest);
  });

/** Calls when the page has nothing else to do, or at once in a browser that cannot tell. */
const atRest = (call: () => void) =>
  "requestIdleCallback" in globalThis ? requestIdleCallback(() => call()) : setTimeout(call);
