import {spawn, spawnSync} from "node:child_process";
import {mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {root} from "../setup/install.mjs";
import {answers, freePort, type Host, subPath} from "./host.ts";

/**
 * The site on the nginx that is installed, or that `NGINX_PATH` names, as docs/deployment/nginx.conf has it: at the root, and
 * under a path.
 * @throws where there is no nginx
 */
export async function startNginx(dist: string, program = process.env.NGINX_PATH ?? "nginx"): Promise<Host> {
  const {error, stderr} = spawnSync(program, ["-v"], {encoding: "utf8"});
  if (error) throw new Error("nginx is not there: install it (Debian: nginx-light), or name it in NGINX_PATH");
  process.stderr.write(stderr);
  const folder = mkdtempSync(join(tmpdir(), "deployment-"));
  const port = await freePort();
  const child = start(program, folder, dist, port);
  const stop = () => {
    child.kill("SIGQUIT");
    rmSync(folder, {recursive: true, force: true});
  };
  try {
    await answers("nginx", `http://127.0.0.1:${port}/`);
  } catch (error) {
    stop();
    throw error;
  }
  return {bases: ["/", subPath].map((path) => `http://127.0.0.1:${port}${path}`), stop};
}

/** nginx in the foreground, everything that it writes under one folder. */
function start(program: string, folder: string, dist: string, port: number) {
  const site = join(folder, "site");
  mkdirSync(join(site, subPath, ".."), {recursive: true});
  for (const name of readdirSync(dist)) symlinkSync(join(dist, name), join(site, name));
  symlinkSync(dist, join(site, subPath).replace(/\/$/, ""));
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
