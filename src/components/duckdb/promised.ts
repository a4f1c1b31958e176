/** A promise that is kept, or broken, from outside. */
export interface Promised<T> {
  promise: Promise<T>;
  resolve(value: T): void;
  reject(error: Error): void;
}

/** A promise to keep. Nobody is blamed for not having waited for it. */
export function promised<T = void>(): Promised<T> {
  let resolve = (_: T) => {};
  let reject = (_: Error) => {};
  const promise = new Promise<T>((done, failed) => {
    resolve = done;
    reject = failed;
  });
  promise.catch(() => {});
  return {promise, resolve, reject};
}
