import {readdirSync, readFileSync} from "node:fs";
import {request} from "node:http";
import {extname, join} from "node:path";

/** Something that a host of the site should do. */
export interface Expectation {
  what: string;
  /** Asks the host at `base`, the address of the site with a slash at its end: null where it does, else what it does instead. */
  problem: (base: string) => Promise<string | null>;
}

interface Answer {
  status: number;
  headers: Record<string, string | string[] | undefined>;
  body: Buffer;
}

/** What a reader should get from a host of the built site in `dist`: addresses, headers, types and compressed copies. */
export function expectations(dist: string): Expectation[] {
  const files = readdirSync(dist, {recursive: true, encoding: "utf8"});
  const some = (pattern: RegExp) => files.find((name) => pattern.test(name)) ?? `missing: ${pattern}`;
  const page = some(/^claims\.html$/);
  const hashed = some(/^_import\/.+\.[0-9A-Za-z]{8}\.js$/);
  return [
    same("the first page", "", join(dist, "index.html")),
    same("a page by its file's name", page, join(dist, page)),
    same("a page without .html", page.replace(/\.html$/, ""), join(dist, page)),
    same("a claim's page", some(/^claims\/.+\.html$/), join(dist, some(/^claims\/.+\.html$/))),
    missing("the page of what is missing", "claims/none-such", join(dist, "404.html")),
    missing("the same, deeper", "no/such/page.html", join(dist, "404.html")),
    status("nothing outside the site", "../../../../etc/passwd", 404, 400),
    header("pages are asked for anew", page, "cache-control", /no-cache/),
    header("what never changes is kept", hashed, "cache-control", /immutable/),
    header("no page is framed by a stranger", page, "content-security-policy", /frame-ancestors 'self'/),
    header("a chart may be", some(/^embed\/.+\.html$/), "content-security-policy", /frame-ancestors \*/),
    header("types are believed", page, "x-content-type-options", /nosniff/),
    ...(
      [
        [/\.html$/, /^text\/html; charset=utf-8$/],
        [/^_import\/.+\.js$/, /^(?:text|application)\/javascript/],
        [/\.css$/, /^text\/css/],
        [/\.wasm$/, /^application\/wasm$/],
        [/\.csv$/, /^text\/csv/],
        [/\.json$/, /^application\/json/],
        [/\.arrow$/, /^application\/vnd\.apache\.arrow\.file$/],
        [/\.parquet$/, /^application\/vnd\.apache\.parquet$/],
        [/\.svg$/, /^image\/svg\+xml/],
        [/\.xml$/, /xml/]
      ] as const
    ).map(([pattern, type]) => header(`the type of ${extname(some(pattern))}`, some(pattern), "content-type", type)),
    header("other sites' scripts may read tables", some(/\.csv$/), "access-control-allow-origin", /^\*$/),
    compressed("a page comes compressed", page, join(dist, `${page}.gz`)),
    compressed("WebAssembly comes compressed", some(/\.wasm$/), join(dist, `${some(/\.wasm$/)}.gz`))
  ];
}

function same(what: string, path: string, file: string): Expectation {
  return expect(what, path, ({status, body}) =>
    status !== 200 ? `status ${status}` : body.equals(readFileSync(file)) ? null : "another file"
  );
}

function missing(what: string, path: string, file: string): Expectation {
  return expect(what, path, ({status, body}) =>
    status !== 404 ? `status ${status}` : body.equals(readFileSync(file)) ? null : "another page"
  );
}

function status(what: string, path: string, ...allowed: number[]): Expectation {
  return expect(what, path, ({status}) => (allowed.includes(status) ? null : `status ${status}`));
}

function header(what: string, path: string, name: string, value: RegExp): Expectation {
  return expect(what, path, ({status, headers}) => {
    if (status !== 200) return `status ${status} for ${path}`;
    return value.test(String(headers[name] ?? "")) ? null : `${path}: ${name}: ${headers[name] ?? "not there"}`;
  });
}

function compressed(what: string, path: string, file: string): Expectation {
  return expect(
    what,
    path,
    ({headers, body}) =>
      headers["content-encoding"] !== "gzip"
        ? "not compressed"
        : body.equals(readFileSync(file))
          ? null
          : "compressed anew",
    {"accept-encoding": "gzip"}
  );
}

function expect(
  what: string,
  path: string,
  judge: (answer: Answer) => string | null,
  headers: Record<string, string> = {}
): Expectation {
  return {what, problem: async (base) => judge(await ask(base, path, headers))};
}

/** Asks for a path as it stands: `fetch` would tidy it first. */
function ask(base: string, path: string, headers: Record<string, string>): Promise<Answer> {
  const {hostname, port, pathname} = new URL(base);
  return new Promise((resolve, reject) => {
    request({hostname, port, path: pathname + encodeURI(path), headers}, (response) => {
      const chunks: Buffer[] = [];
      response.on("data", (chunk) => chunks.push(chunk));
      response.on("end", () =>
        resolve({status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks)})
      );
    })
      .on("error", reject)
      .end();
  });
}
