import {join} from "node:path";
import {calmWatching} from "../preview/calmWatching.ts";
import {rememberFiles} from "../preview/rememberFiles.ts";
import {mountReview} from "../review/mount.ts";
import {withoutTimes} from "../site/withoutTimes.ts";
import {answer} from "./answer.ts";
import {blocked, blockNetwork, isLoopback} from "./block.ts";
import {dropDifferentlyMade, dropStalePackages} from "./stale.ts";

/**
 * Loaded into the Framework process before Framework (`node --import`): `npm:` imports come from `node_modules`, and
 * nothing else reaches another machine. Framework asks through the global `fetch`, so that is where it is answered.
 */
const root = process.cwd();
const fetchLoopback = globalThis.fetch;

globalThis.fetch = async (input, init) => {
  const request = new Request(input, init);
  const url = new URL(request.url);
  if (isLoopback(url.hostname) || !url.protocol.startsWith("http")) return fetchLoopback(input, init);
  const response = await answer(root, url, request.headers.get("accept") ?? "");
  if (!response) throw blocked(url.host);
  return response;
};

const cache = join(root, "src/.observablehq/cache/_npm");
dropDifferentlyMade(join(root, "tools/offline"), cache);
dropStalePackages(root, cache);
blockNetwork();
if (process.env.SITE_PREVIEW === "true") {
  await calmWatching(root);
  await rememberFiles(root);
  await mountReview(root);
} else await withoutTimes(root);
