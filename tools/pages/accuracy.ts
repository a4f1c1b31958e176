import {readFileSync} from "node:fs";
import {html} from "./html.ts";
import {toNode} from "./toNode.ts";

/** What `npm run evaluate` has measured, as far as it is shown. */
export interface Measured {
  sets: Record<string, {texts: number; kinds: Record<string, Scores>}>;
  peer: {name: string; precision: number; recall: number};
  ours: {precision: number; recall: number};
}

interface Scores {
  wanted: number;
  right: number;
  spurious: number;
  precision: number;
  recall: number;
}

/** Where the last run of the evaluation is kept; a test holds it to what a run gives now. */
const measuredFile = new URL("../../test/evaluation/measured.json", import.meta.url);

const sets: [name: string, meaning: string][] = [
  ["unseen", "Passages of news that nobody looked at while the rules were mended"],
  ["sentences", "Sentences on many subjects, half of them traps"],
  ["articles", "The articles of this story"]
];

const kinds: Record<string, string> = {claim: "claims", date: "dates", statement: "statements", event: "events"};

/** Draws `${accuracy()}`: how much of what people coded by hand the machine finds, and how much of what it finds is right. */
export function accuracy(document: Document): Node {
  const {sets: measured, peer, ours} = JSON.parse(readFileSync(measuredFile, "utf8")) as Measured;
  const rows = sets.flatMap(([name, meaning]) => {
    const {texts = 0, kinds: scores = {}} = measured[name] ?? {};
    return Object.entries(scores)
      .filter(([kind, {wanted}]) => kind in kinds && wanted > 0)
      .map(([kind, score], i) => ({group: i === 0 ? `${meaning} (${texts})` : null, kind: kinds[kind], score}));
  });
  return toNode(
    document,
    html`<div class="scroll" tabindex="0" role="region" aria-label="Accuracy of the machine">
<table class="accuracy">
<caption>What the machine finds, before any person has looked at it, against texts that were coded by hand</caption>
<thead><tr><th scope="col">Texts</th><th scope="col">Records</th><th scope="col">Coded by hand</th><th
scope="col">Found right</th><th scope="col">Found wrongly</th><th scope="col">Precision</th><th scope="col">Recall</th></tr></thead>
<tbody>${rows.map(
      ({group, kind, score}) =>
        html`<tr><td>${group}</td><th scope="row">${kind}</th><td>${score.wanted}</td><td>${score.right}</td><td>${
          score.spurious
        }</td><td>${share(score.precision)}</td><td>${share(score.recall)}</td></tr>`
    )}</tbody>
</table>
</div>
<p>Precision is the share of what the machine finds that is right; recall the share of what is there that it finds. On the dates of all
these texts it has ${share(ours.precision)} and ${share(ours.recall)}; ${peer.name}, which finds dates alone, has
${share(peer.precision)} and ${share(peer.recall)}.</p>`
  );
}

function share(value: number): string {
  return `${(value * 100).toFixed(1)}%`;
}
