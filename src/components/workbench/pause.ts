/** Lets the page do what waits to be done. */
export const letOthersRun = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** A page that nobody sees draws no frames; what waits for one goes on after so many milliseconds. */
const unseen = 200;

/** Lets the page show what has changed: the next frame is drawn. */
export const letShow = (): Promise<void> =>
  new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
    setTimeout(resolve, unseen);
  });
