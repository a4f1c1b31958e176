import type MarkdownIt from "markdown-it";
import {dynamicPaths} from "./tools/site/dynamicPaths.ts";

const preview = process.env.SITE_PREVIEW === "true";
const root = process.cwd();
const {pageTools} = preview
  ? await import("./tools/preview/drawing.ts").then(({drawingCode}) => drawingCode(root))
  : await import("./tools/markdown/index.ts");

export default {
  root: "src",
  output: process.env.SITE_OUTPUT ?? "dist",
  title: "Selisih",
  pages: [
    {name: "Overview", path: "/index"},
    {name: "Troops", path: "/troops"},
    {name: "Money", path: "/money"},
    {name: "Timeline", path: "/timeline"},
    {name: "Disagreements", path: "/disagreements"},
    {name: "Claims", path: "/claims"},
    {name: "Sources", path: "/sources"},
    {name: "Method", path: "/method"},
    {name: "SQL", path: "/sql"},
    {name: "Data", path: "/data"},
    {name: "Corrections", path: "/corrections"}
  ],
  dynamicPaths: () => dynamicPaths(root),
  style: "style.css",
  globalStylesheets: [],
  // A plain host knows pages by the names of their files alone.
  preserveExtension: true,
  pager: false,
  search: true,
  header: "",
  footer: "Every figure here is a claim that somebody made. None of them is ours.",
  // What front matter calls `sql` is read with the page's code (tools/markdown/builtIns.ts). Left here, Framework would
  // bring its own DuckDB for it.
  // The query page asks for its engine before its other scripts have come.
  head: ({data, path}: {data: {sql?: unknown}; path: string}) => {
    delete data.sql;
    return [
      '<meta name="color-scheme" content="light dark">',
      '<link rel="icon" href="/favicon.svg" type="image/svg+xml">',
      ...(path === "/sql" ? ['<script type="module" src="/components/duckdb/early.js"></script>'] : [])
    ].join("\n");
  },
  markdownIt: (md: MarkdownIt) => pageTools(md, {root, preview})
};
