import type {ProseCall} from "./calls.ts";

/** Where a text stands on a page. */
export type TextKind = "prose" | "title" | "caption" | "alternative text";

/** A call in a text. */
export interface PlacedCall {
  /** Its place in the text, where `callSign` stands for it. */
  at: number;
  /** The call, where it is one of prose; null for any other code. */
  call: ProseCall | null;
  /** Where the code between the braces begins in the file. */
  start: number;
}

/** Words of a text that are marked as no claim. */
export interface PlacedMark {
  from: number;
  to: number;
  reason: string;
}

/** One text of a page that a reader sees or hears: a paragraph, a heading, a cell, a caption. */
export interface PageText {
  kind: TextKind;
  /** The words, without markup; `callSign` stands for each call. */
  text: string;
  /** The place in the file of each character of `text`, and of its end. */
  places: number[];
  calls: PlacedCall[];
  marks: PlacedMark[];
  /** Whether all of it is quoted. */
  quoted: boolean;
  /** Addresses that it links to. */
  links: string[];
  /** Whether a call can be written in it: not in front matter, nor in a text of code that is no template. */
  callable: boolean;
}

/** Stands for a call in a text. */
export const callSign = "\ufffc";

/** Makes a text piece by piece. */
export class TextBuilder {
  readonly text: PageText;

  constructor(kind: TextKind, {quoted = false, callable = true}: {quoted?: boolean; callable?: boolean} = {}) {
    this.text = {kind, text: "", places: [], calls: [], marks: [], quoted, links: [], callable};
  }

  /** Adds words that stand at a place of the file, character for character. */
  add(words: string, place: number): this {
    this.text.text += words;
    for (let i = 0; i < words.length; i++) this.text.places.push(place + i);
    return this;
  }

  /** Adds words that are written in another way in the file, at a place. */
  addAs(words: string, place: number): this {
    this.text.text += words;
    for (let i = 0; i < words.length; i++) this.text.places.push(place);
    return this;
  }

  addCall(call: ProseCall | null, place: number, start: number): this {
    this.text.calls.push({at: this.text.text.length, call, start});
    return this.addAs(callSign, place);
  }

  /** The text, with the place in the file at which it ends. */
  finish(end: number): PageText {
    this.text.places.push(end);
    return this.text;
  }
}

/** The sentence of a text around a place, on one line; what calls say is told by `say`. */
export function sentenceAt({text, calls}: PageText, at: number, say: (call: PlacedCall) => string): string {
  const ends = [...text.matchAll(/[.!?…]["”’)]*\s+/g)].map(({0: end, index}) => index + end.length);
  const from = Math.max(0, ...ends.filter((end) => end <= at));
  const to = Math.min(text.length, ...ends.filter((end) => end > at));
  let told = "";
  for (let i = from; i < to; i++) {
    const call = text[i] === callSign ? calls.find((one) => one.at === i) : undefined;
    told += call ? say(call) : text[i];
  }
  return told.replace(/\s+/g, " ").trim();
}
