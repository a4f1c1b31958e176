type Listener<T> = (event: T) => void;

/** Tells listeners of events, each kind with what it carries. */
export class Events<Kinds extends object> {
  readonly #listeners = new Map<keyof Kinds, Set<Listener<never>>>();

  /** Listens; the function that comes back ends that. */
  on<K extends keyof Kinds>(kind: K, listener: Listener<Kinds[K]>): () => void {
    const listeners = this.#listeners.get(kind) ?? new Set();
    this.#listeners.set(kind, listeners.add(listener));
    return () => listeners.delete(listener);
  }

  protected emit<K extends keyof Kinds>(kind: K, event: Kinds[K]): void {
    for (const listener of this.#listeners.get(kind) ?? []) (listener as Listener<Kinds[K]>)(event);
  }
}
