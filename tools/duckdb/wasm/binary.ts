/** Ids of the sections of a WebAssembly module that are taken apart here, after the core specification, 5.5.2. */
export const sectionIds = {
  type: 1,
  import: 2,
  function: 3,
  table: 4,
  global: 6,
  export: 7,
  start: 8,
  element: 9,
  code: 10,
  data: 11
} as const;

/** One section: its id and what it holds. */
export interface Section {
  id: number;
  bytes: Uint8Array;
}

/** Reads a module's bytes from front to back. */
export class Reader {
  at = 0;
  readonly bytes: Uint8Array;

  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
  }

  byte(): number {
    return this.bytes[this.at++] ?? 0;
  }

  /** A number in LEB128, without a sign. */
  number(): number {
    let [value, scale] = [0, 1];
    for (;;) {
      const byte = this.byte();
      value += (byte & 127) * scale;
      if (byte < 128) return value;
      scale *= 128;
    }
  }

  take(length: number): Uint8Array {
    this.at += length;
    return this.bytes.subarray(this.at - length, this.at);
  }

  name(): string {
    return new TextDecoder().decode(this.take(this.number()));
  }

  /** As many things as the next number says. */
  list<T>(read: () => T): T[] {
    return Array.from({length: this.number()}, read);
  }

  limits(): void {
    if (this.byte() & 1) this.number();
    this.number();
  }
}

/** A number in LEB128, without a sign. */
export function leb(value: number): number[] {
  const bytes: number[] = [];
  for (let rest = value; ; rest = Math.floor(rest / 128)) {
    if (rest < 128) return [...bytes, rest];
    bytes.push((rest % 128) + 128);
  }
}

/** `i32.const` of a number that is not negative. */
export function constant(value: number): number[] {
  const bytes = [0x41];
  for (let rest = value; ; rest = Math.floor(rest / 128)) {
    if (rest < 64) return [...bytes, rest];
    bytes.push((rest % 128) + 128);
  }
}

/** A name as a module holds it: its length, then UTF-8. */
export function text(name: string): Uint8Array {
  const bytes = new TextEncoder().encode(name);
  return join([leb(bytes.length), bytes]);
}

/** Things one after the other, their number first. */
export function vector(items: readonly (Uint8Array | readonly number[])[]): Uint8Array {
  return join([leb(items.length), ...items]);
}

export function join(parts: readonly (Uint8Array | readonly number[])[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** The sections of a module, in order, without those that only tools read. */
export function readModule(bytes: Uint8Array): Section[] {
  const reader = new Reader(bytes);
  reader.take(8);
  const sections: Section[] = [];
  while (reader.at < bytes.length) sections.push({id: reader.byte(), bytes: reader.take(reader.number())});
  return sections;
}

export function writeModule(sections: readonly Section[]): Uint8Array {
  const header = [0, 0x61, 0x73, 0x6d, 1, 0, 0, 0];
  return join([header, ...sections.flatMap(({id, bytes}) => [[id], leb(bytes.length), bytes])]);
}
