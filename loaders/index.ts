/** What the site's loaders, the commands and the tests take from the library. It needs Node; `extract.ts` alone does not. */
export type {Article, Header} from "./article.ts";
export {type EdtfBounds, edtfBounds, isEdtf} from "./edtf/index.ts";
export {type ExtractOptions, extract} from "./extract.ts";
export {type LoadedProject, loadProject} from "./load.ts";
export {Problem, ProblemsError} from "./read/problem.ts";
export {type ProjectData, readProject} from "./read/project.ts";
export type * from "./records.ts";
export {emptyRegistry, type Measure, type Place, type Proposition, type Registry, type Source} from "./registry.ts";
export type {Review} from "./review.ts";
export {toArrow} from "./tables/arrow.ts";
export {type Column, type ColumnType, columnsOf} from "./tables/columns.ts";
export {toCsv} from "./tables/csv.ts";
export {toJson} from "./tables/json.ts";
export {makeTables, type Project} from "./tables/makeTables.ts";
export {toParquet} from "./tables/parquet.ts";
export {type Row, type TableName, type Tables, tableNames} from "./tables/schema.ts";
export {type Format, formats, serialise} from "./tables/serialise.ts";
export {replaceFile, writeTables} from "./write.ts";
