import {execFileSync} from "node:child_process";
import {mkdirSync, readFileSync, writeFileSync} from "node:fs";
import {dirname, join} from "node:path";
import {expect, test} from "vitest";
import {type ArticleDesk, judge} from "../../loaders/review/desk.ts";
import {verdictOn} from "../../loaders/review/entry.ts";
import {makeFolder} from "../read/support/project.ts";
import {body, makeDesk} from "./support.ts";

const git = (cwd: string, ...args: string[]) =>
  execFileSync("git", ["-c", "user.name=Pat", "-c", "user.email=pat@example.org", ...args], {cwd, encoding: "utf8"});

/** Judges every record of an article, as one person, and writes its file. */
function reviewAll(root: string, desk: ArticleDesk, reviewer: string): ArticleDesk {
  let now = desk;
  for (const item of desk.items) {
    const next = judge(now, verdictOn(item, "confirm", {}, {reviewer, date: "2026-01-31"}));
    if (Array.isArray(next)) throw new Error(next.join("\n"));
    now = next;
  }
  mkdirSync(dirname(join(root, now.file)), {recursive: true});
  writeFileSync(join(root, now.file), now.text ?? "");
  return now;
}

test("two people who review different articles never conflict in git", () => {
  const words = "Menurut NIS, ada 5 tentara.\n";
  const root = makeFolder({"data/articles/one.md": body, "data/articles/two.md": words});
  const one = () => makeDesk(null, body, "one");
  const two = () => makeDesk(null, words, "two");
  git(root, "init", "-q", "-b", "main");
  git(root, "add", "-A");
  git(root, "commit", "-q", "-m", "Articles");
  git(root, "checkout", "-q", "-b", "ann");
  const byAnn = reviewAll(root, one(), "Ann");
  git(root, "add", "-A");
  git(root, "commit", "-q", "-m", "Review one");
  git(root, "checkout", "-q", "-b", "ben", "main");
  const byBen = reviewAll(root, two(), "Ben");
  git(root, "add", "-A");
  git(root, "commit", "-q", "-m", "Review two");
  git(root, "merge", "-q", "--no-edit", "ann");
  expect(git(root, "status", "--porcelain")).toBe("");
  for (const desk of [byAnn, byBen]) {
    expect(readFileSync(join(root, desk.file), "utf8")).toBe(desk.text);
    expect(makeDesk(desk.text, desk.article.body, desk.article.id).items.every(({verdict}) => verdict !== null)).toBe(
      true
    );
  }
});
