/**
 * `npm run deployment`: serves the built site as docs/deployment has it, at the root and under a path, and checks what a reader
 * gets: with the nginx that is installed (Debian's package nginx-light will do), and from the container that is described, where
 * there are Podman or Docker and the image that it is made from. Nothing but loopback is asked.
 */
import {existsSync} from "node:fs";
import {join} from "node:path";
import {root} from "../setup/install.mjs";
import {baseImage, findEngine, startContainer} from "./container.ts";
import {expectations} from "./expectations.ts";
import type {Host} from "./host.ts";
import {startNginx} from "./nginx.ts";

const dist = join(root, "dist");

try {
  process.exitCode = await main();
} catch (error) {
  process.stderr.write(`deployment: ${(error as Error).message}\n`);
  process.exitCode = 1;
}

async function main(): Promise<number> {
  if (!existsSync(join(dist, "index.html"))) throw new Error("dist/ is not there: run npm run build");
  let failed = await checkHost("nginx", await startNginx(dist));
  const {engine, reasons} = findEngine(baseImage(root));
  if (engine) failed += await checkHost(`a container of ${engine}`, await startContainer(root, engine));
  else process.stdout.write(`the container was not tried: ${reasons.join("; ")}\n`);
  return failed === 0 ? 0 : 1;
}

/** How many of the expectations a host fails; each is told. The host is stopped. */
async function checkHost(name: string, host: Host): Promise<number> {
  let failed = 0;
  try {
    for (const base of host.bases)
      for (const {what, problem} of expectations(dist)) {
        const fault = await problem(base);
        if (fault !== null) failed++;
        process.stdout.write(
          `${fault === null ? "ok  " : "FAIL"} ${name}, ${new URL(base).pathname}: ${what}${fault === null ? "" : `: ${fault}`}\n`
        );
      }
    return failed;
  } finally {
    await host.stop();
  }
}
