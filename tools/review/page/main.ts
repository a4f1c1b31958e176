import {
  type ArticleDesk,
  type DeskItem,
  judge,
  openDesk,
  queueOf,
  withdraw,
  withText
} from "../../../loaders/review/desk.ts";
import {type Said, verdictOn} from "../../../loaders/review/entry.ts";
import type {ReviewEntry} from "../../../loaders/review.ts";
import type {ReviewData} from "../serve.ts";
import {addView} from "./addView.ts";
import {button, byId, h} from "./dom.ts";
import {type ItemView, itemView} from "./itemView.ts";
import {BrowserStore, canPickFolder, download, pickFolder, type Store} from "./store.ts";

/** More of the queue is not shown at once. */
const LONGEST_LIST = 40;

const desks = new Map<string, ArticleDesk>();
const skipped = new Set<string>();
const done: {id: string; before: ArticleDesk; after: string | null}[] = [];
let store: Store;
let view: ItemView | null = null;
/** The record that the person chose from the list; null where the next is shown. */
let chosen: string | null = null;

const reviewer = byId<HTMLInputElement>("reviewer");
const date = byId<HTMLInputElement>("date");
const nav = document.querySelector("nav")!;

await start();

async function start(): Promise<void> {
  const data = (await (await fetch("/review/data.json")).json()) as ReviewData;
  tell(data.problems);
  reviewer.value = localStorage.getItem("reviewer") ?? "";
  reviewer.addEventListener("input", () => localStorage.setItem("reviewer", reviewer.value));
  const now = new Date();
  date.value = new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
  store = new BrowserStore(data.texts);
  for (const article of data.articles) {
    desks.set(article.id, openDesk(article, data.registry, await store.read(article.id)));
    // The page stays alive while many articles are read.
    await new Promise((resolve) => setTimeout(resolve));
  }
  document.addEventListener("keydown", press);
  draw();
}

/** Keys mean verdicts where nothing is being typed. */
function press(event: KeyboardEvent): void {
  const typing = event.target instanceof HTMLElement && event.target.closest("input, textarea, select") !== null;
  if (event.key === "Escape" && typing) (event.target as HTMLElement).blur();
  if (typing || event.ctrlKey || event.metaKey || event.altKey) return;
  if (view?.press(event.key)) event.preventDefault();
}

function tell(problems: readonly string[]): void {
  byId("problems").replaceChildren(...problems.map((problem) => h("pre", {}, problem)));
}

function draw(): void {
  const stale = [...desks.values()].flatMap((desk) => desk.stale.map((one) => ({desk, ...one})));
  const queue = queueOf([...desks.values()]).filter(({id}) => !skipped.has(id));
  nav.replaceChildren(
    ...(stale.length === 0
      ? []
      : [
          h("h2", {}, `No longer hold: ${stale.length}`),
          h(
            "ul",
            {},
            ...stale.map(({desk, review, problem}) =>
              h(
                "li",
                {},
                h("pre", {}, String(problem)),
                button(
                  "Take it out",
                  () =>
                    void save(desk.article.id, (now) => {
                      const same = now.reviews.find((other) => other.line === review.line);
                      return same === undefined ? now : withdraw(now, same);
                    })
                )
              )
            )
          )
        ]),
    h("h2", {}, `To go: ${queue.length}`),
    h("ol", {}, ...queue.slice(0, LONGEST_LIST).map(queueEntry))
  );
  showSaving();
  const item = [...desks.values()].flatMap(({items}) => items).find(({id}) => id === chosen) ?? queue[0];
  if (item === undefined) view = null;
  byId("item").replaceChildren(...(item === undefined ? [h("h2", {}, "Nothing is left to judge")] : drawItem(item)));
  if (document.activeElement === document.body) byId("item").querySelector("h2")?.focus();
}

function queueEntry({id, record, article, doubts}: DeskItem): HTMLElement {
  const why = doubts[0]?.words ?? "";
  const entry = button(record.text.length > 60 ? `${record.text.slice(0, 60)}…` : record.text, () => {
    chosen = id;
    draw();
  });
  return h("li", {}, entry, h("small", {}, ` ${record.kind}, ${article.id}${why === "" ? "" : `: ${why}`}`));
}

function drawItem(item: DeskItem): HTMLElement[] {
  const id = item.article.id;
  const desk = desks.get(id)!;
  const by = () => ({reviewer: reviewer.value.trim(), date: date.value});
  const verdict = (action: Exclude<ReviewEntry["action"], "add">, said: Said) =>
    write(id, verdictOn(item, action, said, by()));
  const settle = async (action: "confirm" | "correct" | "reject", said: Said) => {
    // What is refused stays as it was typed.
    if (!(await verdict(action, said))) return;
    chosen = null;
    draw();
  };
  const stay = async (action: "gloss" | "note", said: Said) => {
    if (!(await verdict(action, said))) return;
    chosen = item.id;
    draw();
  };
  view = itemView(desk, item, {
    confirm: () => settle("confirm", {}),
    correct: (set, reason) => settle("correct", {set, reason}),
    reject: (reason) => settle("reject", {reason}),
    gloss: (gloss) => stay("gloss", {gloss}),
    note: (note) => stay("note", {note}),
    skip: () => {
      skipped.add(item.id);
      chosen = null;
      draw();
    },
    undo,
    say: (problem) => tell([problem])
  });
  const adding = addView(
    desk,
    async (added) => {
      if (await write(id, {action: "add", ...added, ...by()})) draw();
    },
    (problem) => tell([problem])
  );
  return [view.element, adding];
}

/** Adds a review to an article's file; false, and what is wrong with it on the page, where it is refused. */
function write(id: string, entry: ReviewEntry): Promise<boolean> {
  if (entry.reviewer === "") {
    reviewer.focus();
    tell(["Say who judges."]);
    return Promise.resolve(false);
  }
  return save(id, (desk) => judge(desk, entry));
}

/** Makes an article's file anew from what it holds now, and writes it. */
async function save(id: string, change: (now: ArticleDesk) => ArticleDesk | unknown[]): Promise<boolean> {
  try {
    const text = await store.read(id);
    const known = desks.get(id)!;
    const now = text === known.text ? known : withText(known, text);
    const next = change(now);
    if (Array.isArray(next)) {
      tell(next.map((problem) => String(problem).replace(/^[^:]*:\d+: /, "refused: ")));
      return false;
    }
    const desk = next as ArticleDesk;
    await store.write(id, desk.text ?? "");
    desks.set(id, desk);
    done.push({id, before: now, after: desk.text});
    tell([]);
    return true;
  } catch (error) {
    tell([`not written: ${error instanceof Error ? error.message : String(error)}`]);
    return false;
  } finally {
    showSaving();
  }
}

async function undo(): Promise<void> {
  const last = done.pop();
  if (last === undefined) return tell(["There is nothing to take back."]);
  if ((await store.read(last.id)) !== last.after)
    return tell(["The file has been changed by others since: take it back there."]);
  await store.write(last.id, last.before.text ?? "");
  desks.set(last.id, last.before);
  for (const {id} of last.before.items) skipped.delete(id);
  chosen = null;
  tell([]);
  draw();
}

function showSaving(): void {
  const parts: HTMLElement[] = [h("p", {}, store.label)];
  if (store instanceof BrowserStore) {
    const kept = store;
    for (const {id, changed} of kept.waiting)
      parts.push(
        h(
          "p",
          {},
          button(`Download ${id}.yaml`, () => download(`${id}.yaml`, desks.get(id)?.text ?? "")),
          " Put it into data/reviews. ",
          changed ? "The project's file has changed since you began. " : "",
          button("Let go of it", async () => {
            kept.forget(id);
            desks.set(id, withText(desks.get(id)!, await kept.read(id)));
            draw();
          })
        )
      );
    if (canPickFolder()) parts.push(h("p", {}, button("Save into the project's folder", choose)));
  }
  byId("saving").replaceChildren(...parts);
}

/** Takes a folder for the place to save, and carries over what has been kept in the browser. */
async function choose(): Promise<void> {
  try {
    const folder = await pickFolder();
    if (folder === null || !(store instanceof BrowserStore)) return;
    for (const {id} of store.waiting) {
      const mine = desks.get(id)?.reviews ?? [];
      let now = withText(desks.get(id)!, await folder.read(id));
      for (const {articleId: _, file: __, line: ___, ...entry} of mine.filter((one) => !holds(now, one))) {
        const next = judge(now, entry);
        if (Array.isArray(next)) throw new Error(next.map(String).join("\n"));
        now = next;
      }
      await folder.write(id, now.text ?? "");
      store.forget(id);
    }
    store = folder;
    for (const [id, desk] of desks) desks.set(id, withText(desk, await folder.read(id)));
    done.length = 0;
    tell([]);
    draw();
  } catch (error) {
    tell([error instanceof Error ? error.message : String(error)]);
  }
}

const holds = (desk: ArticleDesk, {line: _, ...review}: ReviewEntry & {line: number}): boolean =>
  desk.reviews.some(({line: __, ...other}) => JSON.stringify(other) === JSON.stringify(review));
