import {spawn} from "node:child_process";
import {appendFileSync, readdirSync} from "node:fs";
import {copyProject, type ProjectCopy} from "../harness/copyProject.ts";
import {typescript} from "../setup/typescript.mjs";
import type {Benchmark} from "./figure.ts";
import {measurePages} from "./pages.ts";

/** What a build takes, in a copy of the project, and what its pages cost a reader. */
export const site: Benchmark = {
  name: "site",
  run: async ({say}) => {
    const project = copyProject();
    try {
      say("site: clean build");
      const clean = await build(project);
      const article = readdirSync(project.path("data/articles")).find((name) => name.endsWith(".md"));
      appendFileSync(project.path("data/articles", String(article)), "\nSekitar 12.000 tentara dikirim.\n");
      say("site: build after one article changed");
      const again = await build(project);
      return [
        {name: "clean build", value: clean, unit: "s"},
        {name: "build after one article changed", value: again, unit: "s"},
        ...(await measurePages(project.folder, project.path("dist"), say))
      ];
    } finally {
      project.remove();
    }
  }
};

/** Seconds that `npm run build` takes. */
async function build(project: ProjectCopy): Promise<number> {
  const start = performance.now();
  const child = spawn(process.execPath, [...typescript(), project.path("tools/build.ts")], {
    cwd: project.folder,
    stdio: ["ignore", 2, 2]
  });
  const status = await new Promise((resolve) => child.on("close", resolve));
  if (status !== 0) throw new Error(`build: exit status ${status}`);
  return (performance.now() - start) / 1000;
}
