import {execFile} from "node:child_process";
import {mkdirSync} from "node:fs";
import {join} from "node:path";
import {promisify} from "node:util";

/** What git cannot give, and what to do about it. */
export class GitError extends Error {
  readonly remedy: string;

  constructor(message: string, remedy: string) {
    super(message);
    this.name = "GitError";
    this.remedy = remedy;
  }
}

/** A version of the repository. */
export interface Revision {
  /** As it was asked for. */
  name: string;
  commit: string;
  /** When it was committed, `YYYY-MM-DD`. */
  day: string;
}

/**
 * Finds a version by its name.
 * @throws {GitError} where the folder is in no repository, or the repository has no such version.
 */
export async function findRevision(root: string, name: string): Promise<Revision> {
  await git(root, ["rev-parse", "--git-dir"]).catch((error: Error) => {
    if (/ENOENT/.test(error.message))
      throw new GitError("git: no such command", "install git, or name a folder to compare with: --from DIR");
    throw new GitError(`${root}: not a git repository`, "compare with a copy of an earlier version: --from DIR");
  });
  const commit = await git(root, ["rev-parse", "--verify", "--quiet", "--end-of-options", `${name}^{commit}`]).catch(
    () => null
  );
  if (commit === null) throw await unknown(root, name);
  const day = await git(root, ["show", "-s", "--format=%cs", commit.trim()]);
  return {name, commit: commit.trim(), day: day.trim()};
}

async function unknown(root: string, name: string): Promise<GitError> {
  const shallow = (await git(root, ["rev-parse", "--is-shallow-repository"]).catch(() => "")).trim() === "true";
  const none = (await git(root, ["rev-parse", "--verify", "--quiet", "HEAD"]).catch(() => null)) === null;
  if (none)
    return new GitError(`${JSON.stringify(name)}: the repository has no commit yet`, "commit first, then compare");
  return shallow
    ? new GitError(
        `${JSON.stringify(name)}: not in this shallow clone`,
        "bring in the rest of its history: git fetch --unshallow"
      )
    : new GitError(
        `${JSON.stringify(name)}: no such version`,
        "name a commit, a tag or a branch: git log --oneline lists commits"
      );
}

/** Writes every file of a version into a folder; the repository, its index and its working tree stay as they are. */
export async function checkOut(root: string, commit: string, folder: string): Promise<void> {
  mkdirSync(folder, {recursive: true});
  const env = {GIT_INDEX_FILE: join(folder, ".index-of-version")};
  const prefix = (await git(root, ["rev-parse", "--show-prefix"])).trim();
  const tree = prefix === "" ? commit : `${commit}:${prefix}`;
  await git(root, ["read-tree", tree], env);
  const top = (await git(root, ["rev-parse", "--show-toplevel"])).trim();
  await git(top, ["checkout-index", "--all", "--force", `--prefix=${folder}/`], env);
}

const run = promisify(execFile);

async function git(cwd: string, args: readonly string[], env: Record<string, string> = {}): Promise<string> {
  const {stdout} = await run("git", [...args], {cwd, env: {...process.env, ...env}, maxBuffer: 64e6});
  return stdout;
}
