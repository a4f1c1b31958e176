import type {ClaimSketch} from "./support.ts";

/** The codebook's account of a claim as an interval, in plain TypeScript; open above is infinity. */
export function interval({qualifier, low, high}: ClaimSketch, tolerance: number): [number, number] {
  switch (qualifier) {
    case "about":
      return [low! * (1 - tolerance), high! * (1 + tolerance)];
    case "at_least":
    case "more_than":
      return [low!, Number.POSITIVE_INFINITY];
    case "up_to":
    case "less_than":
      return [0, high!];
    default:
      return [low!, high!];
  }
}

const figures: readonly unknown[] = ["exact", "about", "range"];

/** How two claims of one measure stand to each other, in plain TypeScript. */
export function relate(a: ClaimSketch, b: ClaimSketch, tolerance: number, cumulative = true): string {
  if (a.unit !== b.unit || (a.per ?? null) !== (b.per ?? null)) return "not comparable";
  for (const modality of ["planned", "denied"]) {
    if ((a.modality === modality) !== (b.modality === modality)) return "not comparable";
  }
  const [aLow, aHigh] = interval(a, tolerance);
  const [bLow, bHigh] = interval(b, tolerance);
  const from = Math.max(aLow, bLow);
  const to = Math.min(aHigh, bHigh);
  if (from > to) return cumulative && datesApart(a, b) ? "not comparable" : "conflict";
  if (aLow === bLow && aHigh === bHigh) return "agree";
  const close = to - from <= (2 * tolerance * (from + to)) / 2;
  return figures.includes(a.qualifier) && figures.includes(b.qualifier) && close ? "agree" : "compatible";
}

function datesApart(a: ClaimSketch, b: ClaimSketch): boolean {
  if (!a.as_of_from || !b.as_of_from) return false;
  return a.as_of_to! < b.as_of_from || b.as_of_to! < a.as_of_from;
}

/** Claims left when sources are left out and only what was published by a day is known, in plain TypeScript. */
export function remaining(
  sketches: readonly ClaimSketch[],
  {leaveOut, knownOn}: {leaveOut: readonly string[]; knownOn: string | null},
  articles: ReadonlyMap<string, {publisher: string | null; published_to: Date | null}>
): ClaimSketch[] {
  return sketches.filter(({origins = [], via = [], article_id = "a"}) => {
    const {publisher, published_to} = articles.get(article_id)!;
    const sources = origins.length > 0 ? origins : [publisher ?? "publisher unknown"];
    const stands = sources.some((name) => !leaveOut.includes(name));
    const comes = via.every((name) => !leaveOut.includes(name)) && !leaveOut.includes(publisher ?? "");
    const known = knownOn === null || (published_to !== null && published_to <= new Date(knownOn));
    return stands && comes && known;
  });
}
