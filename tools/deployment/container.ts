import {spawnSync} from "node:child_process";
import {readFileSync} from "node:fs";
import {join} from "node:path";
import {answers, freePort, type Host, subPath} from "./host.ts";
import {servePath} from "./servePath.ts";

const containerfile = "docs/deployment/Containerfile";

/** The image that the container is made from, as its Containerfile names it. */
export function baseImage(root: string): string {
  const [, image] = /^FROM (\S+)$/m.exec(readFileSync(join(root, containerfile), "utf8")) ?? [];
  if (!image) throw new Error(`${containerfile}: no FROM`);
  return image;
}

/**
 * The first of the programs that can make the container without asking a registry; else what each of them lacks, in words.
 */
export function findEngine(
  base: string,
  programs: readonly string[] = ["podman", "docker"]
): {engine: string | null; reasons: string[]} {
  const reasons: string[] = [];
  for (const program of programs) {
    const lack = lackOf(program, base);
    if (lack === null) return {engine: program, reasons};
    reasons.push(lack);
  }
  return {engine: null, reasons};
}

function lackOf(program: string, base: string): string | null {
  const {error, status, stderr} = spawnSync(program, ["info"], {encoding: "utf8"});
  if (error) return `${program} is not there`;
  if (status !== 0) return `${program} does not work: ${lastLine(stderr)}`;
  const known = spawnSync(program, ["image", "inspect", base], {encoding: "utf8"}).status === 0;
  return known ? null : `${program} has not yet fetched the image: ${program} pull ${base}`;
}

/**
 * The site in the container that docs/deployment describes, at the root, and under a path as what stands before a container
 * gives it one.
 * @throws where the container cannot be made or does not run, with the engine's words
 */
export async function startContainer(root: string, engine: string): Promise<Host> {
  const name = `deployment-${process.pid}`;
  const port = await freePort();
  const run = (...args: string[]) => {
    const {status, stderr, stdout} = spawnSync(engine, args, {cwd: root, encoding: "utf8"});
    if (status !== 0) throw new Error(`${engine} ${args.join(" ")}: ${lastLine(stderr || stdout)}`);
  };
  run("build", "-t", name, "-f", containerfile, ".");
  const remove = () => {
    spawnSync(engine, ["rm", "-f", name]);
    spawnSync(engine, ["rmi", name]);
  };
  try {
    run("run", "-d", "--name", name, "-p", `127.0.0.1:${port}:8080`, name);
    const address = `http://127.0.0.1:${port}/`;
    await answers(`the container of ${engine}`, address).catch((error) => {
      const {stderr, stdout} = spawnSync(engine, ["logs", name], {encoding: "utf8"});
      throw new Error(`${error.message}; it said: ${lastLine(stderr || stdout)}`);
    });
    const under = await servePath(address, subPath);
    const stop = () => {
      under.close();
      remove();
    };
    return {bases: [address, under.address], stop};
  } catch (error) {
    remove();
    throw error;
  }
}

function lastLine(text: string): string {
  return text.trim().split("\n").at(-1) ?? "";
}
