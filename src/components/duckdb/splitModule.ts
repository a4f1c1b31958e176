/** `(module (import "m" "f" (func)) (export "f" (func 0)))`: makes a JavaScript function one that a table takes. */
const wrapper = new Uint8Array([
  0, 0x61, 0x73, 0x6d, 1, 0, 0, 0, 1, 4, 1, 0x60, 0, 0, 2, 7, 1, 1, 0x6d, 1, 0x66, 0, 0, 7, 5, 1, 1, 0x66, 0, 0
]);

/** What the core of a module that was split exports beside what the whole one did. */
interface Shared {
  split: WebAssembly.Table;
  split_loaded: WebAssembly.Global;
}

/**
 * Starts a module that was split in two (`tools/duckdb/wasm/split.ts`). The core calls for the rest when it comes to a function
 * that is there; `rest` must then give it at once. `load` brings it in before that. `exports` are those of the whole module.
 */
export async function startSplit(
  core: WebAssembly.Module,
  imports: WebAssembly.Imports,
  rest: () => WebAssembly.Module
): Promise<{exports: WebAssembly.Exports; load: (rest: WebAssembly.Module) => void}> {
  const instance = await WebAssembly.instantiate(core, imports);
  const {split, split_loaded: loaded} = instance.exports as unknown as Shared;
  const load = (module: WebAssembly.Module) => {
    if (loaded.value !== 0) return;
    new WebAssembly.Instance(module, {...imports, split: instance.exports});
    loaded.value = 1;
  };
  const asked = new WebAssembly.Instance(new WebAssembly.Module(wrapper), {m: {f: () => load(rest())}});
  split.set(0, asked.exports.f);
  // What the two share is nobody else's business; DuckDB's script would complain of it.
  const own = Object.entries(instance.exports).filter(([name]) => !name.startsWith("split"));
  return {exports: Object.fromEntries(own), load};
}
