/**
 * A script laid out anew; comments and values stay.
 * @throws where the formatter cannot read it.
 */
export async function formatScript(script: string): Promise<string> {
  const {formatDialect, duckdb} = await import("sql-formatter");
  return formatDialect(script, {
    dialect: duckdb,
    keywordCase: "upper",
    tabWidth: 2,
    expressionWidth: 90,
    paramTypes: {custom: [{regex: "\\$[A-Za-z_]\\w*"}]}
  });
}
