import type {VisitVerdict} from "../../../../../loaders/visit/messages.ts";
import {element} from "../../../chart/dom.js";

/** Something that a reader can judge: a claim as it was read, or a number that became none. */
export interface Judged {
  about: VisitVerdict["about"];
  index: number;
  text: string;
  /** What the machine made of it. */
  said: string;
  quote: string;
}

/** What a reader says of an article's claims. */
export interface Judging {
  element: HTMLElement;
  verdicts(): VisitVerdict[];
  reviewer(): string;
}

/** Lists of claims and of numbers that became none, each to be judged; verdicts go into the review file. */
export function judging(items: readonly Judged[]): Judging {
  const reviewer = element(document, "input", {type: "text", autocomplete: "name"});
  const rows = items.map((item) => row(item));
  const list = (about: Judged["about"]) =>
    element(document, "ul", {}, ...rows.filter(({item}) => item.about === about).map(({element}) => element));
  const count = (about: Judged["about"]) => items.filter((item) => item.about === about).length;
  const box = element(
    document,
    "div",
    {class: "wb-judging"},
    element(document, "h3", {}, `Claims (${count("record")})`),
    list("record"),
    element(document, "h3", {}, `Numbers that became no claim (${count("unclaimed")})`),
    count("unclaimed") > 0 ? list("unclaimed") : element(document, "p", {class: "wb-note"}, "None."),
    element(document, "label", {}, "Your name, for the review file ", reviewer)
  );
  return {
    element: box,
    verdicts: () => rows.flatMap(({verdict}) => verdict() ?? []),
    reviewer: () => reviewer.value.trim() || "a reader"
  };
}

const choices = {
  record: [
    ["", "not judged"],
    ["confirm", "right"],
    ["reject", "wrong"]
  ],
  unclaimed: [
    ["", "not judged"],
    ["note", "should be a claim"]
  ]
} as const;

const reasons: Record<VisitVerdict["action"], string> = {
  confirm: "Read, and found right.",
  reject: "Read, and found wrong.",
  note: "Read, and found missing."
};

function row(item: Judged) {
  const choice = element(
    document,
    "select",
    {"aria-label": `Verdict on ${item.text}`},
    ...choices[item.about].map(([value, label]) => element(document, "option", {value}, label))
  );
  const reason = element(document, "input", {
    type: "text",
    "aria-label": `Reason, for ${item.text}`,
    placeholder: "Why"
  });
  const line = element(
    document,
    "li",
    {},
    element(document, "strong", {}, item.text),
    item.said && ` ${item.said}`,
    element(document, "blockquote", {lang: "id"}, item.quote),
    choice,
    " ",
    reason
  );
  const verdict = (): VisitVerdict | null => {
    const action = choice.value as VisitVerdict["action"] | "";
    if (action === "") return null;
    return {about: item.about, index: item.index, action, reason: reason.value.trim() || reasons[action]};
  };
  return {item, element: line, verdict};
}
