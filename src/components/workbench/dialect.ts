import {SQLDialect} from "@codemirror/lang-sql";
import {keywords, types} from "./dialectWords.js";

/** DuckDB's SQL for CodeMirror: its words, `$$` around texts, `"` around names, `$name` as a parameter. */
export const duckdb = SQLDialect.define({
  keywords,
  types,
  doubleDollarQuotedStrings: true,
  operatorChars: "*+-%<>!=&|~^/:@",
  specialVar: "?$",
  identifierQuotes: '"'
});
