import {type DataType, DateUnit, Type} from "@uwdata/flechette";

/** The SQL name of an Arrow type, such as `DECIMAL(4,2)`, `TIMESTAMP`, `VARCHAR[]`, `STRUCT(a INTEGER)`. */
export function typeName(type: DataType): string {
  switch (type.typeId) {
    case Type.Null:
      return "NULL";
    case Type.Bool:
      return "BOOLEAN";
    case Type.Int:
      return `${type.signed ? "" : "U"}${wholes[type.bitWidth]}`;
    case Type.Float:
      return type.precision === 2 ? "DOUBLE" : "FLOAT";
    case Type.Decimal:
      return type.scale === 0 && type.precision === 38 ? "HUGEINT" : `DECIMAL(${type.precision},${type.scale})`;
    case Type.Date:
      return type.unit === DateUnit.DAY ? "DATE" : "TIMESTAMP_MS";
    case Type.Time:
      return "TIME";
    case Type.Timestamp:
      return type.timezone === null ? `TIMESTAMP${["_S", "_MS", "", "_NS"][type.unit]}` : "TIMESTAMP WITH TIME ZONE";
    case Type.Interval:
    case Type.Duration:
      return "INTERVAL";
    case Type.Utf8:
    case Type.LargeUtf8:
    case Type.Utf8View:
      return "VARCHAR";
    case Type.Binary:
    case Type.LargeBinary:
    case Type.BinaryView:
    case Type.FixedSizeBinary:
      return "BLOB";
    case Type.List:
    case Type.LargeList:
    case Type.ListView:
    case Type.LargeListView:
      return `${typeName(type.children[0].type)}[]`;
    case Type.FixedSizeList:
      return `${typeName(type.children[0]!.type)}[${type.stride}]`;
    case Type.Struct:
      return `STRUCT(${type.children.map(({name, type}) => `${name} ${typeName(type)}`).join(", ")})`;
    case Type.Map: {
      const entry = type.children[0].type;
      const [key, value] = "children" in entry ? entry.children : [];
      return `MAP(${key ? typeName(key.type) : ""}, ${value ? typeName(value.type) : ""})`;
    }
    case Type.Union:
      return `UNION(${type.children.map(({name, type}) => `${name} ${typeName(type)}`).join(", ")})`;
    case Type.Dictionary:
      return typeName(type.dictionary);
    default:
      return "VARCHAR";
  }
}

const wholes: Record<number, string> = {8: "TINYINT", 16: "SMALLINT", 32: "INTEGER", 64: "BIGINT"};

/** Whether values of a type are numbers, which stand to the right and can be drawn as lengths. */
export const isNumeric = (type: DataType): boolean =>
  type.typeId === Type.Int || type.typeId === Type.Float || type.typeId === Type.Decimal;

/** Whether values of a type lie on a calendar. */
export const isTemporal = (type: DataType): boolean => type.typeId === Type.Date || type.typeId === Type.Timestamp;
