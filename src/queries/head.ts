/** A parameter that a query's head describes. */
export interface HeadParameter {
  name: string;
  /** Its first value, or a query whose first column gives values to choose from, the first value first. */
  first: string;
  about: string;
}

/** What the comment above a query says, and the query without it. */
export interface Head {
  comment: readonly string[];
  parameters: readonly HeadParameter[];
  body: string;
}

const PARAMETER = /^\$(?<name>\w+) = (?<first>.+) \| (?<about>.+)$/;

/** Reads the comment lines that a query begins with; `-- $name = first value | what it is` describes a parameter. */
export function headOf(sql: string): Head {
  const lines = sql.trim().split("\n");
  const end = lines.findIndex((line) => !line.startsWith("--"));
  const words = lines.slice(0, end).map((line) => line.replace(/^--\s?/, ""));
  const parameters = words.flatMap((line) => {
    const {name = "", first = "", about = ""} = PARAMETER.exec(line)?.groups ?? {};
    return name ? [{name, first, about}] : [];
  });
  return {comment: words.filter((line) => !PARAMETER.test(line)), parameters, body: lines.slice(end).join("\n").trim()};
}
