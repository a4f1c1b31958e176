import {Reader, type Section, sectionIds} from "./binary.ts";

/** What is imported. Functions, tables, memories, globals and tags are kinds 0 to 4. */
export interface Import {
  module: string;
  name: string;
  kind: number;
  bytes: Uint8Array;
}

export interface Export {
  name: string;
  kind: number;
  bytes: Uint8Array;
}

/** A module taken apart as far as is needed to share its functions out. */
export interface Parts {
  sections: readonly Section[];
  /** Parameters and results of each function type. */
  types: readonly {parameters: number; results: number}[];
  imports: readonly Import[];
  /** The type of each function that the module defines. */
  functionTypes: readonly number[];
  globals: readonly {mutable: boolean; bytes: Uint8Array}[];
  exports: readonly Export[];
  bodies: readonly Uint8Array[];
}

export function takeApart(sections: readonly Section[]): Parts {
  const read = <T>(id: number, item: (reader: Reader) => T): T[] => {
    const section = sections.find((one) => one.id === id);
    if (!section) return [];
    const reader = new Reader(section.bytes);
    return reader.list(() => item(reader));
  };
  return {
    sections,
    types: read(sectionIds.type, readType),
    imports: read(sectionIds.import, readImport),
    functionTypes: read(sectionIds.function, (reader) => reader.number()),
    globals: read(sectionIds.global, readGlobal),
    exports: read(sectionIds.export, (reader) =>
      whole(reader, () => ({name: reader.name(), kind: reader.byte(), index: reader.number()}))
    ),
    bodies: read(sectionIds.code, (reader) => reader.take(reader.number()))
  };
}

function whole<T>(reader: Reader, read: () => T): T & {bytes: Uint8Array} {
  const from = reader.at;
  const item = read();
  return {...item, bytes: reader.bytes.subarray(from, reader.at)};
}

function readType(reader: Reader) {
  const form = reader.byte();
  if (form !== 0x60) throw new Error(`wasm: a type that is no function's: ${form}`);
  return {parameters: reader.take(reader.number()).length, results: reader.take(reader.number()).length};
}

function readImport(reader: Reader): Import {
  return whole(reader, () => {
    const [module, name, kind] = [reader.name(), reader.name(), reader.byte()];
    if (kind === 0) reader.number();
    else if (kind === 1 || kind === 2) {
      if (kind === 1) reader.byte();
      reader.limits();
    } else {
      reader.byte();
      if (kind === 3) reader.byte();
      else reader.number();
    }
    return {module, name, kind};
  });
}

function readGlobal(reader: Reader) {
  return whole(reader, () => {
    reader.byte();
    const mutable = reader.byte() === 1;
    const op = reader.byte();
    if (op === 0x43) reader.take(4);
    else if (op === 0x44) reader.take(8);
    else reader.number();
    if (reader.byte() !== 0x0b) throw new Error("wasm: a global that does not begin as a constant");
    return {mutable};
  });
}
