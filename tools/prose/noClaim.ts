import type MarkdownIt from "markdown-it";

const attribute = /^\{no-claim=(?:"(?<double>[^"]*)"|“(?<curly>[^”]*)”)\}/;

/** A mark in a text: `[ten per cent]{no-claim="a setting of this site"}`. All places are in the text. */
export interface NoClaimMark {
  /** Where the marked words begin and end. */
  from: number;
  to: number;
  /** Where the mark ends. */
  end: number;
  reason: string;
}

/** The mark that follows the words that end at `to`, where there is one. */
export function markAfter(text: string, from: number, to: number): NoClaimMark | null {
  const match = attribute.exec(text.slice(to + 1));
  if (!match) return null;
  const reason = (match.groups?.double ?? match.groups?.curly ?? "").trim();
  return {from, to, end: to + 1 + match[0].length, reason};
}

/** Lets pages mark words that are no claim, with the reason: the words alone are shown. */
export function noClaimMarks(md: MarkdownIt): void {
  md.inline.ruler.before("link", "no_claim", (state, silent) => {
    if (state.src.charCodeAt(state.pos) !== 0x5b) return false;
    const to = state.md.helpers.parseLinkLabel(state, state.pos);
    const mark = to < 0 ? null : markAfter(state.src, state.pos + 1, to);
    if (!mark || mark.end > state.posMax) return false;
    if (!silent) {
      const {posMax} = state;
      state.pos = mark.from;
      state.posMax = mark.to;
      state.md.inline.tokenize(state);
      state.posMax = posMax;
    }
    state.pos = mark.end;
    return true;
  });
}
