import type {ClaimChange} from "../../loaders/index.ts";
import type {Resting, Rests} from "./rests.ts";

/** The changes and what rests on them, as a person reads them. */
export function diffText(
  changes: readonly ClaimChange[],
  {onClaim, onAny}: Rests,
  words: (id: string) => string
): string {
  const count = (kind: string) => changes.filter(({change}) => change === kind).length;
  const lines = [`${count("came")} came, ${count("went")} went, ${count("changed")} changed`];
  for (const change of changes) {
    lines.push("", `${change.change}  ${change.claim}  “${words(change.claim)}”  ${change.article}`);
    lines.push(...fieldLines(change).map((line) => `  ${line}`));
    if (change.instead)
      lines.push(
        `  ${change.change === "came" ? "in place of" : "in its place"} ${change.instead}  “${words(change.instead)}”`
      );
    if (change.reason) lines.push(`  reason: ${change.reason} (${change.reviewer})`);
    lines.push(...restingLines(onClaim.get(change.claim) ?? []));
  }
  if (onAny.length > 0) lines.push("", "told otherwise, naming none of these claims", ...restingLines(onAny));
  return `${lines.join("\n")}\n`;
}

/** The same as JSON. */
export function diffJson(
  changes: readonly ClaimChange[],
  {onClaim, onAny}: Rests,
  between: {from: string; to: string}
): string {
  const told = changes.map((change) => ({...change, rests: onClaim.get(change.claim) ?? []}));
  return `${JSON.stringify({...between, changes: told, others: onAny}, null, 2)}\n`;
}

function fieldLines({change, was, now}: ClaimChange): string[] {
  if (change !== "changed") return [];
  return Object.keys(now ?? {}).map((field) => `${field}: ${told(was, field)} → ${told(now, field)}`);
}

const told = (fields: object | undefined, field: string) =>
  JSON.stringify((fields as Record<string, unknown> | undefined)?.[field] ?? null);

function restingLines(resting: readonly Resting[]): string[] {
  return resting.map(({kind, name, place}) => `  ${kind.padEnd(6)}  ${name}${place ? `  ${place}` : ""}`);
}
