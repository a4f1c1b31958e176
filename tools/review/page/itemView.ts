import type {ArticleDesk, DeskItem} from "../../../loaders/review/desk.ts";
import {expectedOf} from "../../../loaders/review/entry.ts";
import {markSentence} from "../../../loaders/review/marks.ts";
import {button, h} from "./dom.ts";
import {fieldForm} from "./fields.ts";

/** What a person can do with the record that is shown. */
export interface ItemActions {
  confirm(): unknown;
  correct(set: Record<string, unknown>, reason: string): unknown;
  reject(reason: string): unknown;
  gloss(text: string): unknown;
  note(text: string): unknown;
  skip(): unknown;
  undo(): unknown;
  /** Says what is missing. */
  say(problem: string): void;
}

/** A record with its sentence, its fields and what to say of it; `press` does what a key means. */
export interface ItemView {
  element: HTMLElement;
  press(key: string): boolean;
}

/** Draws a record, to be judged. */
export function itemView(desk: ArticleDesk, item: DeskItem, actions: ItemActions): ItemView {
  const {record, article, doubts, verdict, gloss, notes} = item;
  const form = fieldForm(record.kind, expectedOf(record), record.text);
  const reason = h("input", {id: "reason", autocomplete: "off"});
  const translation = h("textarea", {id: "gloss", rows: "3", lang: "en"});
  translation.value = gloss?.gloss ?? "";
  const remark = h("input", {id: "note", autocomplete: "off"});
  const correct = () => {
    const set = form.changed();
    if (set === null) return;
    if (Object.keys(set).length === 0) {
      form.focus();
      actions.say("Change what is wrong in the fields first.");
    } else if (reason.value.trim() === "") ask(reason);
    else actions.correct(set, reason.value.trim());
  };
  const ask = (control: HTMLElement) => {
    control.focus();
    actions.say(control === reason ? "Say why, under Reason." : "There is nothing to save yet.");
  };
  const given = (control: HTMLInputElement | HTMLTextAreaElement, act: (text: string) => unknown) => () =>
    control.value.trim() === "" ? ask(control) : act(control.value.trim());
  const confirm = () => {
    const set = form.changed();
    if (set !== null && Object.keys(set).length === 0) actions.confirm();
    else actions.say("You have changed fields: Correct writes them. To confirm what the machine found, put them back.");
  };
  const acts: Record<string, () => unknown> = {
    c: confirm,
    e: correct,
    r: given(reason, actions.reject),
    g: given(translation, actions.gloss),
    n: given(remark, actions.note),
    s: actions.skip,
    u: actions.undo
  };
  const act = (key: string, label: string) =>
    button(`${label} (${key})`, () => acts[key]?.(), {"aria-keyshortcuts": key});
  const element = h(
    "div",
    {},
    h("h2", {tabindex: "-1"}, `${record.kind}: ${record.text}`),
    h("p", {class: "where"}, `${article.id}${article.title === null ? "" : `: ${article.title}`}`),
    h("ul", {class: "doubts"}, ...doubts.map(({words}) => h("li", {}, words))),
    sentence(desk, item),
    ...(verdict === null
      ? []
      : [h("p", {class: "verdict"}, `${verdict.action}, by ${verdict.reviewer}, ${verdict.date}: ${verdict.reason}`)]),
    ...notes.map(({note, reviewer}) => h("p", {class: "verdict"}, `note by ${reviewer}: ${note}`)),
    form.element,
    h("div", {class: "said"}, h("label", {for: "reason"}, "Reason"), reason),
    h(
      "div",
      {class: "buttons"},
      act("c", "Confirm"),
      act("e", "Correct"),
      act("r", "Reject"),
      act("s", "Skip"),
      act("u", "Undo")
    ),
    h(
      "div",
      {class: "said"},
      h("label", {for: "gloss"}, "The sentence in English"),
      translation,
      act("g", "Save translation")
    ),
    h("div", {class: "said"}, h("label", {for: "note"}, "Remark"), remark, act("n", "Save remark"))
  );
  const press = (key: string): boolean => {
    const wanted = acts[key];
    // Where words are asked for, a key leads to where they are typed.
    if (key === "g" || key === "n") (key === "g" ? translation : remark).focus();
    else wanted?.();
    return wanted !== undefined;
  };
  return {element, press};
}

/** The sentence with the places of its records marked, and what stands before it. */
function sentence(desk: ArticleDesk, item: DeskItem): HTMLElement {
  const {before, runs} = markSentence(desk, item);
  const {language} = item.article;
  return h(
    "div",
    {lang: language},
    h("p", {class: "before"}, before),
    h(
      "blockquote",
      {},
      ...runs.map(({text, kinds, current}) => {
        if (current) return h("mark", {}, text);
        return kinds.length > 0 ? h("span", {class: "other", title: kinds.join(", ")}, text) : text;
      })
    )
  );
}
