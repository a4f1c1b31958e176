import {createHash} from "node:crypto";
import {existsSync} from "node:fs";
import {extname, join} from "node:path";
import {png} from "../cards/png.ts";
import {cacheOf, putOutputs} from "../site/outputs.ts";

/** The loaders in whose place files of charts are put, by the files' endings. */
const loaders: Record<string, string> = {
  ".csv": "charts/[chart].csv.ts",
  ".svg": "charts/[chart].svg.ts",
  ".png": "charts/[chart].png.ts",
  ".md": "embed/[chart].md.ts"
};

const published = new Map<string, string>();
const names = new Map<string, {page: string; options: string}>();

/**
 * Puts a file that a call made where Framework takes it for the output of a loader, and returns the address to link to. A
 * picture is made of the SVG that is given for it; in a preview a new one takes the place of an older one a moment later,
 * since making it takes most of the time of drawing, and an open page shows the chart without it.
 */
export function publish(root: string, path: string, content: string): string {
  const ending = extname(path);
  const loader = loaders[ending];
  if (!loader) throw new Error(`no loader for a file of a chart: ${path}`);
  if (published.get(path) !== content) {
    const put = () => {
      const bytes = ending === ".png" ? png(content, pictureZoom) : new TextEncoder().encode(content);
      putOutputs(root, [{path, loader, bytes}]);
    };
    const waits = ending === ".png" && process.env.SITE_PREVIEW === "true" && existsSync(join(cacheOf(root), path));
    if (waits) later(path, put);
    else put();
    published.set(path, content);
  }
  return `/${ending === ".md" ? path.slice(0, -ending.length) : path}`;
}

/** Pictures are so many times as large as their drawings, for screens and paper. */
const pictureZoom = 2;

/** Milliseconds in which nothing is drawn, after which the pictures are made. */
const still = 2000;
const unmade = new Map<string, () => void>();
let timer: NodeJS.Timeout | undefined;

/** Makes a picture when nothing has been drawn for a while, in place of what was to be made under its path before. */
function later(path: string, make: () => void): void {
  unmade.set(path, make);
  clearTimeout(timer);
  timer = setTimeout(makeNext, still);
}

/** One at a time: a page that is asked for in between goes first. */
function makeNext(): void {
  const [next] = unmade;
  if (!next) return;
  const [path, make] = next;
  unmade.delete(path);
  try {
    make();
  } catch (error) {
    console.error(error);
  }
  timer = setTimeout(makeNext, 0);
}

/** Gives what the calls of one page make names that no call with other options has, on this page or another. */
export function namer(page: string): (wanted: string, options: object) => string {
  const own = new Set<string>();
  return (wanted, given) => {
    const options = JSON.stringify(given);
    const taken = names.get(wanted);
    // In a preview a page is drawn again and again: its own earlier calls are no others.
    const free = !taken || taken.options === options || (taken.page === page && !own.has(wanted));
    const name = free ? wanted : `${wanted}-${createHash("sha256").update(options).digest("hex").slice(0, 4)}`;
    names.set(name, {page, options});
    own.add(name);
    return name;
  };
}
