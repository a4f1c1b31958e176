import {type DataType, type Table, Type} from "@uwdata/flechette";
import {type Cell, Decimal} from "./cell.js";
import {readAt} from "./read.js";
import {isNumeric, isTemporal, typeName} from "./typeName.js";

/** One column of a result: its name, its type, and its values, exactly. */
export interface ResultColumn {
  name: string;
  /** In SQL's words. */
  type: string;
  /** As Arrow has it; absent for a type that Arrow lacks and for columns that the page adds. */
  arrow?: DataType;
  numeric: boolean;
  temporal: boolean;
  at(row: number): Cell;
}

/** A result's rows by column. Names may stand twice. */
export interface ResultTable {
  columns: readonly ResultColumn[];
  rowCount: number;
}

/**
 * A result's exact values from a table of flechette's, whichever way that makes values of its own. `types` are the engine's
 * own names of the types, where it told them; `rows` how many of the table's rows are the result's.
 */
export function resultTable(
  table: Table,
  {types, rows = table.numRows}: {types?: readonly string[]; rows?: number} = {}
): ResultTable {
  const columns = table.schema.fields.map((field, i): ResultColumn => {
    const column = table.getChildAt(i) as unknown as Column;
    const opaque = types?.[i] === "BIT" ? "bit" : opaqueType(field.metadata);
    const read = opaque === null ? (row: number) => readAt(column, row) : opaqueReaders[opaque]!(column);
    const type = valueType(field.type);
    return {
      name: field.name,
      type: types?.[i] ?? (opaque === null ? typeName(type) : opaque.toUpperCase()),
      arrow: opaque === null ? type : undefined,
      numeric: opaque === null ? isNumeric(type) : opaque !== "bit",
      temporal: isTemporal(type),
      at: read
    };
  });
  return {columns, rowCount: rows};
}

const valueType = (type: DataType): DataType => (type.typeId === Type.Dictionary ? type.dictionary : type);

/** The engine's own name of a type that Arrow lacks, where we can read it. */
function opaqueType(metadata: ReadonlyMap<string, string> | null): string | null {
  const told = metadata?.get("ARROW:extension:metadata");
  if (!told) return null;
  const name = /"type_name":"(\w+)"/.exec(told)?.[1];
  return name !== undefined && name in opaqueReaders ? name : null;
}

type Column = Parameters<typeof readAt>[0];

const opaqueReaders: Record<string, (column: Column) => (row: number) => Cell> = {
  uhugeint: (column) => (row) => ofBytes(readAt(column, row), (bytes) => unsigned([...bytes].reverse())),
  bignum: (column) => (row) => ofBytes(readAt(column, row), bignum),
  bit: (column) => (row) => ofBytes(readAt(column, row), bits)
};

const ofBytes = (cell: Cell, read: (bytes: Uint8Array) => Cell): Cell =>
  cell instanceof Uint8Array ? read(cell) : cell;

const unsigned = (bytes: readonly number[]): bigint => bytes.reduce((value, byte) => (value << 8n) | BigInt(byte), 0n);

/** DuckDB's BIGNUM: three bytes of sign and length, then the size from its highest byte; all bits turned where negative. */
function bignum(bytes: Uint8Array): Cell {
  const negative = (bytes[0]! & 0x80) === 0;
  const size = unsigned([...bytes.subarray(3)].map((byte) => (negative ? byte ^ 0xff : byte)));
  return negative ? -size : size;
}

/** A string of bits: the first byte says how many of the second are none of them. */
const bits = (bytes: Uint8Array): Cell =>
  [...bytes.subarray(1)]
    .map((byte) => byte.toString(2).padStart(8, "0"))
    .join("")
    .slice(bytes[0]);

/** A value as a plain number, for charts alone; null where it is none. */
export function toNumber(cell: Cell): number | null {
  if (typeof cell === "number") return Number.isFinite(cell) ? cell : null;
  if (typeof cell === "bigint") return Number(cell);
  return cell instanceof Decimal ? Number(cell.unscaled) / 10 ** cell.scale : null;
}
