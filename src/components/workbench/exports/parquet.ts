import {type DataType, DateUnit, Type} from "@uwdata/flechette";
import type {SchemaElement} from "hyparquet";
import {type Cell, type Decimal, Moment, type Struct} from "../values/cell.js";
import {cellJson} from "../values/json.js";
import type {ResultColumn, ResultTable} from "../values/table.js";
import {cellText, endlessness} from "../values/text.js";
import {uniqueNames} from "./names.js";
import {stretches} from "./stretches.js";

/** How the values of a type are written: the elements of the schema, and each value as the writer takes it. */
interface Shape {
  elements(name: string): SchemaElement[];
  value(cell: Cell): unknown;
}

/**
 * A result as Parquet, compressed with Snappy. Types are kept where Parquet has them; a HUGEINT, an interval, a time that is
 * endless and whatever else Parquet lacks is text, and a map is JSON.
 */
export async function toParquet(
  result: ResultTable,
  onRows: (done: number) => Promise<void> = async () => {}
): Promise<Uint8Array> {
  const {columns, rowCount} = result;
  const {ByteWriter, ParquetWriter} = await import("hyparquet-writer");
  const names = uniqueNames(columns.map(({name}) => name));
  const shapes = columns.map((column) => (isEndless(column, rowCount) ? text : shapeOf(column.arrow)));
  const root: SchemaElement = {name: "root", num_children: columns.length};
  const schema = [root, ...shapes.flatMap((shape, i) => shape.elements(names[i]!))];
  const bytes = new ByteWriter();
  const writer = new ParquetWriter({writer: bytes, schema, createdBy: "selisih"});
  for (const [from, to] of rowCount === 0 ? [[0, 0] as const] : stretches(rowCount, 20_000)) {
    const columnData = columns.map(({at}, i) => ({
      name: names[i]!,
      data: Array.from({length: to - from}, (_, row) => {
        const cell = at(from + row);
        return cell === null ? null : shapes[i]!.value(cell);
      })
    }));
    writer.write({columnData, rowGroupSize: 20_000});
    await onRows(to);
  }
  writer.finish();
  return bytes.getBytes();
}

/** Whether a column holds SQL's `infinity`, which Parquet has no day or instant for. */
function isEndless({temporal, at}: ResultColumn, rowCount: number): boolean {
  for (let row = 0; temporal && row < rowCount; row++) {
    const cell = at(row);
    if (cell instanceof Moment && endlessness(cell) !== 0) return true;
  }
  return false;
}

const leaf = (element: Omit<SchemaElement, "name">, value: (cell: Cell) => unknown): Shape => ({
  elements: (name) => [{name, repetition_type: "OPTIONAL", ...element}],
  value
});

const text = leaf({type: "BYTE_ARRAY", converted_type: "UTF8"}, cellText);
const json = leaf({type: "BYTE_ARRAY", converted_type: "UTF8"}, (cell) => JSON.stringify(cellJson(cell)));

function shapeOf(type: DataType | undefined): Shape {
  if (type === undefined) return text;
  switch (type.typeId) {
    case Type.Bool:
      return leaf({type: "BOOLEAN"}, (cell) => cell);
    case Type.Int:
      return whole(type.bitWidth, type.signed);
    case Type.Float:
      return leaf({type: type.precision === 2 ? "DOUBLE" : "FLOAT"}, (cell) => cell);
    case Type.Decimal:
      return type.scale === 0 && type.precision === 38 ? text : decimal(type.precision, type.scale);
    case Type.Date:
      if (type.unit !== DateUnit.DAY) return text;
      return leaf({type: "INT32", converted_type: "DATE"}, (cell) => Number((cell as Moment).count));
    case Type.Timestamp:
      return timestamp(type.timezone !== null);
    case Type.Binary:
    case Type.LargeBinary:
    case Type.BinaryView:
    case Type.FixedSizeBinary:
      return leaf({type: "BYTE_ARRAY"}, (cell) => cell);
    case Type.List:
    case Type.LargeList:
    case Type.FixedSizeList:
      return list(shapeOf(type.children[0]!.type));
    case Type.Struct:
      return struct(type.children);
    case Type.Map:
      return json;
    case Type.Union:
      return json;
    default:
      return text;
  }
}

function whole(bits: number, signed: boolean): Shape {
  if (bits === 64) {
    // The bits of an unsigned number, as a signed one holds them.
    const value = (cell: Cell) => BigInt.asIntN(64, cell as bigint);
    return leaf(signed ? {type: "INT64"} : {type: "INT64", converted_type: "UINT_64"}, value);
  }
  const converted_type = `${signed ? "INT" : "UINT"}_${bits}` as SchemaElement["converted_type"];
  return leaf({type: "INT32", converted_type}, (cell) => cell);
}

const decimal = (precision: number, scale: number): Shape =>
  leaf(
    {type: "FIXED_LEN_BYTE_ARRAY", type_length: 16, converted_type: "DECIMAL", precision, scale},
    (cell) => (cell as Decimal).unscaled
  );

/** In microseconds, which older readers know too; parts of one are cut. */
function timestamp(isAdjustedToUTC: boolean): Shape {
  return leaf({type: "INT64", logical_type: {type: "TIMESTAMP", isAdjustedToUTC, unit: "MICROS"}}, (cell) => {
    const {count, perSecond} = cell as Moment;
    return (count * 1_000_000n) / perSecond;
  });
}

const list = (element: Shape): Shape => ({
  elements: (name) => [
    {name, converted_type: "LIST", repetition_type: "OPTIONAL", num_children: 1},
    {name: "list", repetition_type: "REPEATED", num_children: 1},
    ...element.elements("element")
  ],
  value: (cell) => (cell as readonly Cell[]).map((inner) => (inner === null ? null : element.value(inner)))
});

function struct(fields: readonly {name: string; type: DataType}[]): Shape {
  const names = fields.map(({name}) => name);
  if (new Set(names).size < names.length || names.some((name) => name === "")) return json;
  const shapes = fields.map(({type}) => shapeOf(type));
  return {
    elements: (name) => [
      {name, repetition_type: "OPTIONAL", num_children: names.length},
      ...shapes.flatMap((shape, i) => shape.elements(names[i]!))
    ],
    value: (cell) =>
      Object.fromEntries(
        (cell as Struct).entries.map(([name, inner], i) => [name, inner === null ? null : shapes[i]!.value(inner)])
      )
  };
}
