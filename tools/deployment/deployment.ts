/**
 * `npm run deployment`: serves the built site with nginx as docs/deployment/nginx.conf has it, at the root and under a path, and
 * checks what a reader gets. nginx must be installed (Debian's package nginx-light does); nothing but loopback is asked.
 */
import {spawn, spawnSync} from "node:child_process";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync
} from "node:fs";
import {type AddressInfo, createServer} from "node:net";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {setTimeout as wait} from "node:timers/promises";
import {root} from "../setup/install.mjs";
import {type Expectation, expectations} from "./expectations.ts";

const dist = join(root, "dist");
const program = process.env.NGINX_PATH ?? "nginx";

try {
  process.exitCode = await main();
} catch (error) {
  process.stderr.write(`deployment: ${(error as Error).message}\n`);
  process.exitCode = 1;
}

async function main(): Promise<number> {
  if (!existsSync(join(dist, "index.html"))) throw new Error("dist/ is not there: run npm run build");
  const {error, stderr} = spawnSync(program, ["-v"], {encoding: "utf8"});
  if (error) throw new Error("nginx is not there: install it (Debian: nginx-light), or name it in NGINX_PATH");
  process.stderr.write(stderr);
  const folder = mkdtempSync(join(tmpdir(), "deployment-"));
  try {
    const port = await freePort();
    const child = start(folder, port);
    try {
      await answers(port);
      const failed = [];
      for (const path of ["/", "/sub/path/"]) failed.push(...(await check(`http://127.0.0.1:${port}${path}`)));
      return failed.length === 0 ? 0 : 1;
    } finally {
      child.kill("SIGQUIT");
    }
  } finally {
    rmSync(folder, {recursive: true, force: true});
  }
}

/** nginx in the foreground, everything that it writes under one folder; the site stands at the root and at /sub/path. */
function start(folder: string, port: number) {
  const site = join(folder, "site");
  mkdirSync(join(site, "sub"), {recursive: true});
  for (const name of readdirSync(dist)) symlinkSync(join(dist, name), join(site, name));
  symlinkSync(dist, join(site, "sub/path"));
  const server = readFileSync(join(root, "docs/deployment/nginx.conf"), "utf8")
    .replace("listen 8080;", `listen 127.0.0.1:${port};`)
    .replace("listen [::]:8080;", "")
    .replace("root /usr/share/nginx/html;", `root "${site}";`);
  const paths = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map(
    (name) => `${name}_temp_path "${folder}/${name}";`
  );
  writeFileSync(
    join(folder, "nginx.conf"),
    `${process.getuid?.() === 0 ? "user root;\n" : ""}daemon off;\npid "${folder}/pid";\nerror_log stderr warn;\nevents {}\nhttp {\naccess_log off;\n${paths.join("\n")}\n${server}\n}\n`
  );
  return spawn(program, ["-p", folder, "-e", "stderr", "-c", join(folder, "nginx.conf")], {
    stdio: ["ignore", "inherit", "inherit"]
  });
}

/** How many of the expectations fail; each is told. */
async function check(base: string): Promise<Expectation[]> {
  const failed: Expectation[] = [];
  for (const expectation of expectations(dist)) {
    const problem = await expectation.problem(base);
    process.stdout.write(
      `${problem === null ? "ok  " : "FAIL"} ${base} ${expectation.what}${problem === null ? "" : `: ${problem}`}\n`
    );
    if (problem !== null) failed.push(expectation);
  }
  return failed;
}

async function answers(port: number): Promise<void> {
  for (let i = 0; i < 100; i++) {
    if (
      await fetch(`http://127.0.0.1:${port}/`).then(
        () => true,
        () => false
      )
    )
      return;
    await wait(50);
  }
  throw new Error("nginx did not answer within 5 s; what it said stands above");
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const {port} = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}
