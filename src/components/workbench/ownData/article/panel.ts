import type {Claim} from "../../../../../loaders/records.ts";
import {element} from "../../../chart/dom.js";
import type {Figure} from "../../../figure.js";
import {figureInWords} from "../../../words.js";
import type {Workbench} from "../../context.js";
import {save} from "../../exports/save.js";
import {holdFocus} from "../../focus.js";
import {ownArticles} from "../ownArticles.js";
import {openText, type ReadText, readText, takeFiles, type VisitHeader} from "./extractor.js";
import {markedText} from "./marks.js";
import {type Judging, judging} from "./verdicts.js";

/** An article is no longer than this, in characters. */
const longest = 2_000_000;

/** Opens a field to paste an article into, as text or as HTML. */
export function pasteArticle(workbench: Workbench, place: HTMLElement): void {
  const field = element(document, "textarea", {rows: 8, "aria-label": "The article's text or HTML"});
  const form = element(
    document,
    "form",
    {class: "wb-paste"},
    element(document, "label", {}, "Paste the article: its text, or the page's HTML"),
    field,
    element(document, "button", {type: "submit"}, "Read it")
  );
  form.onsubmit = (event) => {
    event.preventDefault();
    void bringArticle(workbench, field.value, "pasted", place);
  };
  place.replaceChildren(form);
  field.focus();
}

/** Reads an article with the site's extractor, shows what it found, and adds its records to the tables for this visit. */
export async function bringArticle(
  workbench: Workbench,
  text: string,
  name: string,
  place: HTMLElement
): Promise<void> {
  const status = element(document, "p", {role: "status"});
  const panel = element(document, "section", {class: "wb-article", "aria-label": "Your article"}, status);
  holdFocus(place);
  place.replaceChildren(panel);
  const fail = (error: unknown) => {
    status.textContent = `${name}: ${error instanceof Error ? error.message : String(error)}`;
  };
  if (text.length > longest)
    return fail(
      `too long: ${text.length.toLocaleString("en-US")} characters: the limit is ${longest.toLocaleString("en-US")}`
    );
  try {
    status.textContent = "Reading the article";
    const taken = await articleIds(workbench);
    const {body, header} = await openText(text, taken);
    status.textContent = `${name}: ${body.length.toLocaleString("en-US")} characters. Check what it says of itself.`;
    const fields = headerForm(header);
    panel.append(fields.element);
    fields.element.querySelector("input")?.focus();
    fields.element.onsubmit = async (event) => {
      event.preventDefault();
      try {
        const given = fields.header();
        if (taken.includes(given.id))
          throw new Error(`id: ${given.id}: an article of this site has it: choose another`);
        const read = await readText(body, given);
        await workbench.session.addRows(given.id, await rowsFor(workbench, read));
        ownArticles.add(given.id);
        fields.element.remove();
        show(workbench, panel, status, body, given, read);
        panel.querySelector<HTMLElement>(".wb-article-text")?.focus();
      } catch (error) {
        fail(error);
      }
    };
  } catch (error) {
    fail(error);
  }
}

/** Rows for the site's tables; of the sources only those that are not there yet. */
async function rowsFor(workbench: Workbench, {tables, sources}: ReadText) {
  const there = await workbench.session.query("SELECT source_id FROM sources");
  const known = new Set(there.toArray().map((row) => row.source_id));
  return [
    ...sources.filter(({id}) => !known.has(id)).map(({bytes}) => ({table: "sources", bytes})),
    ...tables.map(({table, bytes}) => ({table, bytes}))
  ];
}

async function articleIds(workbench: Workbench): Promise<string[]> {
  const rows = await workbench.session.query("SELECT article_id FROM articles");
  return rows.toArray().map((row) => String(row.article_id));
}

function headerForm(header: VisitHeader) {
  const labels = {
    id: "Id",
    publisher: "Publisher",
    title: "Title",
    author: "Author",
    published: "Published (2025-01-14, 2025-01 or 2025)",
    url: "Address",
    language: "Language"
  } as const;
  const inputs = Object.fromEntries(
    Object.entries(labels).map(([field]) => [
      field,
      element(document, "input", {type: "text", value: header[field as keyof VisitHeader] ?? ""})
    ])
  ) as Record<keyof typeof labels, HTMLInputElement>;
  const form = element(
    document,
    "form",
    {class: "wb-header"},
    ...Object.entries(labels).map(([field, label]) =>
      element(document, "label", {}, `${label} `, inputs[field as keyof typeof labels])
    ),
    element(document, "button", {type: "submit"}, "Find its figures")
  );
  const value = (field: keyof typeof labels) => inputs[field].value.trim() || null;
  return {
    element: form,
    header: (): VisitHeader => ({
      id: value("id") ?? "",
      publisher: value("publisher"),
      title: value("title"),
      author: value("author"),
      published: value("published"),
      url: value("url"),
      language: value("language") ?? "id"
    })
  };
}

function show(
  workbench: Workbench,
  panel: HTMLElement,
  status: HTMLElement,
  body: string,
  header: VisitHeader,
  read: ReadText
): void {
  const {records, unclaimed} = read;
  const claims = records.flatMap((record, index) => (record.kind === "claim" ? [{record, index}] : []));
  const count = (n: number, noun: string) => `${n} ${noun}${n === 1 ? "" : "s"}`;
  status.textContent = `${header.id}: ${count(claims.length, "claim")}, ${count(records.length - claims.length, "other record")}, beside the site's for this visit. It stays on your machine.`;
  const judged: Judging = judging([
    ...claims.map(({record, index}) => ({
      about: "record" as const,
      index,
      text: record.text,
      said: described(record),
      quote: record.quote
    })),
    ...unclaimed.map(({text, quote}, index) => ({about: "unclaimed" as const, index, text, said: "", quote}))
  ]);
  const button = (label: string, act: () => void) => {
    const made = element(document, "button", {type: "button"}, label);
    made.onclick = act;
    return made;
  };
  const take = async (which: "article" | "reviews") => {
    try {
      const date = new Date().toISOString().slice(0, 10);
      const files = await takeFiles(body, header, {verdicts: judged.verdicts(), reviewer: judged.reviewer(), date});
      const file = which === "article" ? `${header.id}.md` : `${header.id}.yaml`;
      save(new Blob([files[which]], {type: "text/plain;charset=utf-8"}), file);
      workbench.say(`${file}: put it into data/${which === "article" ? "articles" : "reviews"}/`);
    } catch (error) {
      workbench.say(error instanceof Error ? error.message : String(error));
    }
  };
  panel.append(
    markedText(body, records, unclaimed, header.language),
    judged.element,
    element(
      document,
      "p",
      {class: "actions"},
      button("Ask about its claims", () => {
        workbench.setText(
          `SELECT claim_id, text, measure, low, high, attributed_to\nFROM claims\nWHERE article_id = '${header.id}'`
        );
        workbench.say("the query is in the editor; run it when you like");
      }),
      button("Take the article file", () => void take("article")),
      button("Take the review file", () => void take("reviews")),
      button("Remove the article", async () => {
        ownArticles.remove(header.id);
        await workbench.session.removeRows(header.id);
        if (panel.parentElement) holdFocus(panel.parentElement);
        panel.remove();
        workbench.say(`${header.id} is removed; the tables are as they were`);
      })
    )
  );
}

const described = (claim: Claim): string => {
  const who = claim.attributedTo.length > 0 ? ` (${claim.attributedTo.join(", ")})` : "";
  const measure = claim.measure === null ? "" : `, ${claim.measure.replaceAll("_", " ")}`;
  return `${figureInWords(claim as unknown as Figure)} ${claim.unit}${measure}${who}`;
};
