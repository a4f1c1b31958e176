import {join, leb, readModule, sectionIds, text, vector, writeModule} from "./binary.ts";
import {takeApart} from "./parts.ts";

/** The name of the global that is set where a function has been called. */
export const calledName = (index: number): string => `called_${index}`;

/**
 * A module whose every function notes that it was called, in a global that is exported. Other exports stay where `keeps`
 * names them: engines allow a hundred thousand.
 */
export function instrument(module: Uint8Array, keeps: (name: string) => boolean): Uint8Array {
  const sections = readModule(module);
  const parts = takeApart(sections);
  const first = parts.imports.filter(({kind}) => kind === 3).length + parts.globals.length;
  const bodies = parts.bodies.map((body, i) => {
    const at = localsEnd(body);
    const noted = join([body.subarray(0, at), [0x41, 1, 0x24], leb(first + i), body.subarray(at)]);
    return join([leb(noted.length), noted]);
  });
  const marks = parts.bodies.map(() => [0x7f, 1, 0x41, 0, 0x0b]);
  const exports = parts.bodies.map((_, i) => join([text(calledName(i)), [3], leb(first + i)]));
  const changed = new Map([
    [sectionIds.global as number, vector([...parts.globals.map(({bytes}) => bytes), ...marks])],
    [sectionIds.export, vector([...parts.exports.filter(({name}) => keeps(name)).map(({bytes}) => bytes), ...exports])],
    [sectionIds.code, vector(bodies)]
  ]);
  return writeModule(sections.map(({id, bytes}) => ({id, bytes: changed.get(id) ?? bytes})));
}

/** Where a body's code begins, after the declarations of its locals. */
function localsEnd(body: Uint8Array): number {
  let at = 0;
  const number = () => {
    let [value, scale] = [0, 1];
    for (;;) {
      const byte = body[at++] ?? 0;
      value += (byte & 127) * scale;
      if (byte < 128) return value;
      scale *= 128;
    }
  };
  for (let groups = number(); groups > 0; groups--) {
    number();
    at++;
  }
  return at;
}
