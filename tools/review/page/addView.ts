import type {ArticleDesk} from "../../../loaders/review/desk.ts";
import {type RecordKind, type ReviewEntry, recordDefaults, recordKinds} from "../../../loaders/review.ts";
import {button, h} from "./dom.ts";
import {type FieldForm, fieldForm} from "./fields.ts";

/** What a person adds: all of a review but who and when. */
export type Added = Pick<ReviewEntry, "record" | "set" | "reason">;

/** The article's text, and a form for what the machine missed in it: words marked with the mouse are taken over. */
export function addView(
  {article}: ArticleDesk,
  add: (added: Added) => unknown,
  say: (problem: string) => void
): HTMLElement {
  const kind = h("select", {id: "add-kind"}, ...recordKinds.map((one) => h("option", {value: one}, one)));
  const words = h("input", {id: "add-words", autocomplete: "off"});
  const which = h("input", {id: "add-which", type: "number", min: "1", value: "1"});
  const reason = h("input", {id: "add-reason", autocomplete: "off"});
  const body = h(
    "div",
    {class: "body", lang: article.language, tabindex: "0", role: "region", "aria-label": "The article"},
    article.body
  );
  const fields = h("div");
  let form: FieldForm;
  const chosen = (): RecordKind => kind.value as RecordKind;
  const show = () => {
    form = fieldForm(chosen(), recordDefaults[chosen()] as Record<string, unknown>, null);
    fields.replaceChildren(form.element);
  };
  kind.addEventListener("input", show);
  show();
  document.addEventListener("selectionchange", () => {
    const selection = document.getSelection();
    if (!body.isConnected || !selection || selection.isCollapsed || !body.contains(selection.anchorNode)) return;
    words.value = selection.toString();
    which.value = String(article.body.slice(0, selection.getRangeAt(0).startOffset).split(words.value).length);
  });
  const submit = () => {
    const set = form.all();
    if (set === null) return;
    if (!article.body.includes(words.value) || words.value === "") say("The article does not hold these words.");
    else if (reason.value.trim() === "") say("Say why, under Reason.");
    else {
      const places = article.body.split(words.value).length - 1;
      const record = {kind: chosen(), text: words.value};
      const named = places > 1 ? {...record, occurrence: Number(which.value)} : record;
      add({record: named, set, reason: reason.value.trim()});
    }
  };
  return h(
    "details",
    {},
    h("summary", {}, "Add what the machine missed in this article"),
    body,
    h(
      "div",
      {class: "fields"},
      h("label", {for: "add-kind"}, "Kind"),
      kind,
      h("label", {for: "add-words"}, "Its words"),
      words,
      h("label", {for: "add-which"}, "Which of the places"),
      which
    ),
    fields,
    h("div", {class: "said"}, h("label", {for: "add-reason"}, "Reason"), reason),
    button("Add", submit)
  );
}
