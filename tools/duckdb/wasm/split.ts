import {constant, join, leb, readModule, type Section, sectionIds, text, vector, writeModule} from "./binary.ts";
import {type Parts, takeApart} from "./parts.ts";

/** A module in two: `core` runs by itself, and calls for `rest` when it comes to a function that is there. */
export interface Split {
  core: Uint8Array;
  rest: Uint8Array;
}

/**
 * Shares a module's functions out: those that are hot stay in the core, the others go into the rest. Every function keeps its
 * index in both, so that no body has to be changed: where a body is elsewhere there is a stub, which calls through a table
 * that the two share. The core exports it as `split`; its first entry is the function that loads the rest, which is called
 * until the global `split_loaded` is set. Exports that `keeps` does not name are left out. Where no list of hot functions is given all are.
 */
export function split(module: Uint8Array, hot: ReadonlySet<number> | null, keeps: (name: string) => boolean): Split {
  const parts = takeApart(readModule(module).filter(({id}) => id !== 0));
  const plan = makePlan(parts, hot ?? new Set(parts.bodies.keys()));
  return {core: coreOf(parts, plan, keeps, dylink(module)), rest: restOf(parts, plan)};
}

interface Plan {
  hot: ReadonlySet<number>;
  /** The entry of the shared table that is each function's. */
  slots: readonly number[];
  importedFunctions: number;
  importedGlobals: number;
  /** The type of a function without parameters and results. */
  plainType: number;
  hotFunctions: readonly number[];
  coldFunctions: readonly number[];
}

function makePlan(parts: Parts, hot: ReadonlySet<number>): Plan {
  const indexes = parts.bodies.map((_, i) => i);
  const lastMutable = parts.globals.findLastIndex(({mutable}) => mutable);
  if (parts.globals.findIndex(({mutable}) => !mutable) < lastMutable)
    throw new Error("wasm: globals that change stand after constants: the rest could not count them as the core does");
  const [hotFunctions, coldFunctions] = [indexes.filter((i) => hot.has(i)), indexes.filter((i) => !hot.has(i))];
  const slots: number[] = [];
  [...hotFunctions, ...coldFunctions].forEach((index, place) => {
    slots[index] = place + 1;
  });
  const count = (kind: number) => parts.imports.filter((one) => one.kind === kind).length;
  const plainType = parts.types.findIndex(({parameters, results}) => parameters + results === 0);
  return {hot, slots, importedFunctions: count(0), importedGlobals: count(3), plainType, hotFunctions, coldFunctions};
}

const op = {if: 0x04, end: 0x0b, callIndirect: 0x11, localGet: 0x20, globalGet: 0x23, eqz: 0x45, none: 0x40} as const;

function coreOf(parts: Parts, plan: Plan, keeps: (name: string) => boolean, dylink: Section | undefined): Uint8Array {
  const loaded = plan.importedGlobals + parts.globals.length;
  const load = [
    ...[op.globalGet, ...leb(loaded), op.eqz, op.if, op.none],
    ...[...constant(0), op.callIndirect, ...leb(plan.plainType), 1, op.end]
  ];
  const bodies = parts.bodies.map((body, i) => (plan.hot.has(i) ? body : stub(parts, plan, i, load)));
  const flag = [0x7f, 1, 0x41, 0, op.end];
  const shared = parts.globals.flatMap(({mutable}, i) =>
    mutable ? [join([text(`split_${i}`), [3], leb(plan.importedGlobals + i)])] : []
  );
  const exports = [
    ...parts.exports.filter(({name}) => keeps(name)).map(({bytes}) => bytes),
    ...shared,
    join([text("split"), [1, 1]]),
    join([text("split_loaded"), [3], leb(loaded)])
  ];
  const size = parts.bodies.length + 1;
  return rebuild(dylink ? [dylink, ...parts.sections] : parts.sections, {
    [sectionIds.table]: vector([[0x70, 0, ...leb(size)]]),
    [sectionIds.global]: vector([...parts.globals.map(({bytes}) => bytes), flag]),
    [sectionIds.export]: vector(exports),
    [sectionIds.element]: elements(parts, segment(plan, plan.hotFunctions)),
    [sectionIds.code]: vector(bodies.map(sized))
  });
}

function restOf(parts: Parts, plan: Plan): Uint8Array {
  const bodies = parts.bodies.map((body, i) => (plan.hot.has(i) ? stub(parts, plan, i, []) : body));
  const imports = [
    ...parts.imports.map(({bytes}) => bytes),
    join([text("split"), text("split"), [1, 0x70, 0], leb(parts.bodies.length + 1)]),
    ...parts.globals.flatMap(({mutable}, i) =>
      mutable ? [join([text("split"), text(`split_${i}`), [3, 0x7f, 1]])] : []
    )
  ];
  const constants = parts.globals.filter(({mutable}) => !mutable).map(({bytes}) => bytes);
  const kept = new Set<number>([sectionIds.type, sectionIds.function]);
  return rebuild(
    parts.sections.filter(({id}) => kept.has(id)),
    {
      [sectionIds.import]: vector(imports),
      [sectionIds.global]: vector(constants),
      [sectionIds.element]: vector([segment(plan, plan.coldFunctions)]),
      [sectionIds.code]: vector(bodies.map(sized))
    }
  );
}

/** A body that passes its arguments on to the function that has the same place in the other module. */
function stub(parts: Parts, {slots}: Plan, index: number, first: readonly number[]): Uint8Array {
  const type = parts.functionTypes[index] ?? 0;
  const parameters = parts.types[type]?.parameters ?? 0;
  const pushed = Array.from({length: parameters}, (_, i) => [op.localGet, ...leb(i)]).flat();
  return join([[0], first, pushed, constant(slots[index] ?? 0), [op.callIndirect, ...leb(type), 1, op.end]]);
}

/** Puts functions, which are in the order of their entries, into the shared table. */
function segment({slots, importedFunctions}: Plan, functions: readonly number[]): Uint8Array {
  const offset = slots[functions[0] ?? 0] ?? 0;
  return join([
    [2, 1],
    constant(offset),
    [op.end, 0],
    vector(functions.map((index) => leb(index + importedFunctions)))
  ]);
}

function elements(parts: Parts, more: Uint8Array): Uint8Array {
  const section = parts.sections.find(({id}) => id === sectionIds.element);
  if (section?.bytes[0] !== 1) throw new Error("wasm: not one list of functions in the table");
  return join([[2], section.bytes.subarray(1), more]);
}

const sized = (body: Uint8Array): Uint8Array => join([leb(body.length), body]);

/** Tags stand between memories and globals; a count of data between elements and code. */
const order = [0, 1, 2, 3, 4, 5, 13, 6, 7, 8, 9, 12, 10, 11];

/** The sections with some of them changed or added, in the order that a module must have. */
function rebuild(sections: readonly Section[], changed: Readonly<Record<number, Uint8Array>>): Uint8Array {
  const all = new Map(sections.map(({id, bytes}) => [id, bytes]));
  for (const [id, bytes] of Object.entries(changed)) all.set(Number(id), bytes);
  return writeModule(order.flatMap((id) => (all.has(id) ? [{id, bytes: all.get(id)!}] : [])));
}

/** What a module tells the loader of its needs of memory and table: the one custom section that is read when it starts. */
function dylink(module: Uint8Array): Section | undefined {
  return readModule(module).find(({id}) => id === 0);
}
