import {type Batch, type DataType, DateUnit, IntervalUnit, Type} from "@uwdata/flechette";
import {type Cell, Decimal, Interval, MapCell, Moment, Struct} from "./cell.js";

type Data = Batch<unknown>;
type Read = (batch: Data, row: number) => Cell;

const perSecond = [1n, 1_000n, 1_000_000n, 1_000_000_000n] as const;

/**
 * The exact value of a row of an Arrow batch; a null is null. It reads the bytes that came from the engine, since Arrow
 * libraries make `Date` and numbers of them, which hold neither microseconds nor 64 bits nor the days of antiquity.
 */
export function readCell(batch: Data, row: number): Cell {
  const {typeId} = batch.type;
  if (typeId === Type.Null || (batch.nullCount > 0 && batch.validity && !batch.isValid(row))) return null;
  return (readers[typeId] ?? asText)(batch, row);
}

const readers: Record<number, Read> = {
  [Type.Bool]: (batch, row) => Boolean(batch.value(row)),
  [Type.Int]: (batch, row) => batch.values[row] as number | bigint,
  [Type.Float]: (batch, row) => readFloat(batch, row),
  [Type.Decimal]: (batch, row) => readDecimal(batch, row),
  [Type.Date]: (batch, row) => readDate(batch, row),
  [Type.Time]: (batch, row) => new Moment("time", BigInt(batch.values[row]!), perSecond[unitOf(batch.type)]!),
  [Type.Timestamp]: (batch, row) => {
    const zoned = "timezone" in batch.type && batch.type.timezone !== null;
    const count = batch.values[row] as bigint;
    return new Moment(zoned ? "timestamptz" : "timestamp", count, perSecond[unitOf(batch.type)]!);
  },
  [Type.Interval]: (batch, row) => readInterval(batch, row),
  [Type.Duration]: (batch, row) => {
    const nanoseconds = (BigInt(batch.values[row]!) * 1_000_000_000n) / perSecond[unitOf(batch.type)]!;
    return new Interval(0, 0, nanoseconds);
  },
  [Type.Binary]: (batch, row) => batch.value(row) as Uint8Array,
  [Type.LargeBinary]: (batch, row) => batch.value(row) as Uint8Array,
  [Type.BinaryView]: (batch, row) => batch.value(row) as Uint8Array,
  [Type.FixedSizeBinary]: (batch, row) => batch.value(row) as Uint8Array,
  [Type.List]: (batch, row) => readList(batch, Number(batch.offsets[row]), Number(batch.offsets[row + 1])),
  [Type.LargeList]: (batch, row) => readList(batch, Number(batch.offsets[row]), Number(batch.offsets[row + 1])),
  [Type.ListView]: (batch, row) => readView(batch, row),
  [Type.LargeListView]: (batch, row) => readView(batch, row),
  [Type.FixedSizeList]: (batch, row) => {
    const {stride} = batch.type as {stride: number};
    return readList(batch, row * stride, (row + 1) * stride);
  },
  [Type.Struct]: (batch, row) => readStruct(batch, row),
  [Type.Map]: (batch, row) => readMap(batch, row),
  [Type.Union]: (batch, row) => readUnion(batch, row),
  [Type.Dictionary]: (batch, row) => readDictionary(batch, row)
};

const asText: Read = (batch, row) => String(batch.value(row));

const unitOf = (type: DataType): number => ("unit" in type ? type.unit : 0);

/** A 32-bit number is told by the shortest digits that mean it: `0.1`, not `0.10000000149011612`. */
function readFloat(batch: Data, row: number): number {
  const value = batch.value(row) as number;
  const type = batch.type as {precision: number};
  if (type.precision === 2 || !Number.isFinite(value)) return value;
  for (let digits = 6; digits < 9; digits++) {
    const short = Number(value.toPrecision(digits));
    if (Math.fround(short) === value) return short;
  }
  return value;
}

/** HUGEINT comes as a decimal with 38 digits and no fraction. */
function readDecimal({type, values}: Data, row: number): Cell {
  const {bitWidth, scale, precision} = type as {bitWidth: number; scale: number; precision: number};
  const unscaled = bitWidth === 32 ? BigInt(values[row]!) : words(values as BigUint64Array, row, bitWidth / 64);
  return scale === 0 && precision === 38 ? unscaled : new Decimal(unscaled, scale);
}

/** A whole number in two's complement of so many 64-bit words, the lowest first. */
function words(values: BigUint64Array, row: number, count: number): bigint {
  let value = 0n;
  for (let i = count - 1; i >= 0; i--) value = (value << 64n) | values[row * count + i]!;
  return BigInt.asIntN(64 * count, value);
}

function readDate({type, values}: Data, row: number): Cell {
  const count = BigInt(values[row]!);
  return unitOf(type) === DateUnit.DAY ? new Moment("date", count, 0n) : new Moment("timestamp", count, 1000n);
}

function readInterval({type, values}: Data, row: number): Cell {
  const view = new DataView(values.buffer, values.byteOffset, values.byteLength);
  switch (unitOf(type)) {
    case IntervalUnit.MONTH_DAY_NANO:
      return new Interval(
        view.getInt32(row * 16, true),
        view.getInt32(row * 16 + 4, true),
        view.getBigInt64(row * 16 + 8, true)
      );
    case IntervalUnit.DAY_TIME:
      return new Interval(0, view.getInt32(row * 8, true), BigInt(view.getInt32(row * 8 + 4, true)) * 1_000_000n);
    default:
      return new Interval(view.getInt32(row * 4, true), 0, 0n);
  }
}

function readList({children}: Data, from: number, to: number): Cell[] {
  const values: Cell[] = [];
  for (let i = from; i < to; i++) values.push(readCell(children[0]!, i));
  return values;
}

function readView(batch: Data, row: number): Cell[] {
  const from = Number(batch.offsets[row]);
  return readList(batch, from, from + Number(batch.sizes[row]));
}

function readStruct({type, children}: Data, row: number): Struct {
  const fields = (type as {children: {name: string}[]}).children;
  return new Struct(fields.map(({name}, i) => [name, readCell(children[i]!, row)] as const));
}

function readMap({children, offsets}: Data, row: number): MapCell {
  const [keys, values] = children[0]!.children;
  const entries: [Cell, Cell][] = [];
  for (let i = Number(offsets[row]); i < Number(offsets[row + 1]); i++)
    entries.push([readCell(keys!, i), readCell(values!, i)]);
  return new MapCell(entries);
}

function readUnion(batch: Data, row: number): Cell {
  const {typeIds, children, typeMap, offsets} = batch as Data & {typeIds: Int8Array; typeMap: Record<number, number>};
  return readCell(children[typeMap[typeIds[row]!]!]!, offsets ? Number(offsets[row]) : row);
}

function readDictionary(batch: Data, row: number): Cell {
  const {dictionary} = batch as Data & {dictionary: {offsets: ArrayLike<number>; data: Data[]}};
  return readAt(dictionary, Number(batch.values[row]));
}

/** The exact value of a row of a column of several batches. */
export function readAt({offsets, data}: {offsets: ArrayLike<number>; data: readonly Data[]}, row: number): Cell {
  let low = 0;
  let high = data.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (offsets[middle]! <= row) low = middle;
    else high = middle - 1;
  }
  const batch = data[low];
  return batch === undefined ? null : readCell(batch, row - offsets[low]!);
}
