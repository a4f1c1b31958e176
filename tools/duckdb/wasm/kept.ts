/**
 * Which exports of DuckDB's module its script can use: those whose names stand in it, with the underscore that Emscripten
 * puts before C's names or without. The others, tens of thousands, are there for extensions, which no page here loads.
 */
export function keptExports(script: string): (name: string) => boolean {
  const words = new Set(script.match(/[A-Za-z_$][\w$]*/g));
  return (name) => words.has(name) || words.has(`_${name}`);
}
