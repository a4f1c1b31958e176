/** Milliseconds in which nothing more is asked of the preview: only then does it do what no open page waits for. */
export const quiet = 4000;
