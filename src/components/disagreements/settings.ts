/** What a reader of the page of disagreements can set. */
export interface Settings {
  /** How far "about" reaches either way, as a share: 0.1 is ten per cent. */
  tolerance: number;
  /** Names of the sources that are left out. */
  leaveOut: readonly string[];
  /** Only what was published by this day is known, `YYYY-MM-DD`; null where everything is. */
  knownOn: string | null;
}

/** What the pages are built with. */
export const asBuilt: Settings = {tolerance: 0.1, leaveOut: [], knownOn: null};

/** The most that "about" can be made to reach. */
export const mostTolerance = 0.5;

const names = {tolerance: "about", leaveOut: "without", knownOn: "known"} as const;

/** Settings as an address carries them, after `?`; what it has beside them, or wrong, is passed over. */
export function fromAddress(search: string): Settings {
  const given = new URLSearchParams(search);
  const percent = given.get(names.tolerance);
  const tolerance = percent !== null && /^\d{1,2}$/.test(percent) ? Number(percent) / 100 : asBuilt.tolerance;
  const knownOn = given.get(names.knownOn);
  return {
    tolerance: Math.min(tolerance, mostTolerance),
    leaveOut: [...new Set(given.getAll(names.leaveOut).filter(Boolean))],
    knownOn: knownOn !== null && isDay(knownOn) ? knownOn : null
  };
}

/** The address's part after `?` with these settings in it, and whatever else it had: empty where nothing is left to say. */
export function toAddress({tolerance, leaveOut, knownOn}: Settings, search = ""): string {
  const fields = new URLSearchParams(search);
  for (const name of Object.values(names)) fields.delete(name);
  if (tolerance !== asBuilt.tolerance) fields.set(names.tolerance, String(Math.round(tolerance * 100)));
  for (const name of leaveOut) fields.append(names.leaveOut, name);
  if (knownOn !== null) fields.set(names.knownOn, knownOn);
  const text = fields.toString();
  return text && `?${text}`;
}

/** Whether these are the settings that the pages are built with. */
export function isAsBuilt(settings: Settings): boolean {
  return toAddress(settings) === "";
}

/**
 * A query of `src/queries` with a reader's settings in the place of those that it is written with: one text for the build
 * and the browser.
 */
export function withSettings(sql: string, {tolerance, leaveOut, knownOn}: Settings): string {
  const names = leaveOut.map((name) => `'${name.replaceAll("'", "''")}'`).join(", ");
  return sql
    .replaceAll("tolerance := 0.1", () => `tolerance := ${tolerance}`)
    .replaceAll("leave_out := []", () => `leave_out := [${names}]`)
    .replaceAll("known_on := NULL", () => (knownOn === null ? "known_on := NULL" : `known_on := DATE '${knownOn}'`));
}

/** Settings in words: `"about" within 20%, without NIS, as known on 31 January 2025`. */
export function settingsInWords({tolerance, leaveOut, knownOn}: Settings, day: (iso: string) => string): string {
  return [
    `“about” within ${Math.round(tolerance * 100)}%`,
    leaveOut.length > 0 && `without ${leaveOut.join(", ")}`,
    knownOn && `as known on ${day(knownOn)}`
  ]
    .filter(Boolean)
    .join("; ");
}

function isDay(text: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(+date) && date.toISOString().startsWith(text);
}
