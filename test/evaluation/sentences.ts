import {readdirSync, readFileSync} from "node:fs";
import {join} from "node:path";
import {fileURLToPath} from "node:url";
import {parse} from "yaml";
import {z} from "zod";
import {edtfBounds, isEdtf} from "../../loaders/edtf/index.ts";
import type {CodedText, GoldDate, GoldKind} from "./gold.ts";
import {readClaim, readDate, readEvent, readStatement} from "./notation.ts";

const folder = fileURLToPath(new URL("sentences/", import.meta.url));
const lines = z.array(z.string()).default([]);
const entrySchema = z.strictObject({
  text: z.string().min(1),
  published: z.coerce.string().refine(isEdtf, "not EDTF"),
  trap: z.string().min(1).nullable().default(null),
  claims: lines,
  dates: lines,
  statements: lines,
  events: z.array(z.string()).optional()
});

const weekdays = ["Minggu", "Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu"];
const weekdayOfDay = new RegExp(`^(?:hari )?(${weekdays.join("|")})\\b.*\\d`);

/**
 * The sentences and passages of a folder, the project's own unless told, with their coding, by file and by place in it.
 * @throws {Error} naming file and sentence, where a coding does not fit its text.
 */
export function readSentences(dir: string = folder): CodedText[] {
  return readdirSync(dir)
    .filter((name) => name.endsWith(".yaml"))
    .sort()
    .flatMap((name) => {
      const entries: unknown = parse(readFileSync(join(dir, name), "utf8"));
      if (!Array.isArray(entries)) throw new Error(`${name}: not a list`);
      return entries.map((entry, i) => {
        try {
          return codedText(name.replace(".yaml", ""), i, entrySchema.parse(entry));
        } catch (error) {
          throw new Error(`${name}: sentence ${i + 1}: ${(error as Error).message}`);
        }
      });
    });
}

function codedText(subject: string, index: number, entry: z.infer<typeof entrySchema>): CodedText {
  const {text, published, trap} = entry;
  const dates = entry.dates.map((line) => readDate(text, line));
  dates.forEach(checkWeekday);
  const kinds: GoldKind[] = ["claim", "date", "statement"];
  // A text without a date holds no event; one whose dates are coded without events is not scored on them.
  if (entry.events !== undefined || dates.length === 0) kinds.push("event");
  return {
    id: `${subject}-${index + 1}`,
    subject,
    text,
    published,
    trap,
    kinds,
    gold: [
      ...entry.claims.map((line) => readClaim(text, line)),
      ...dates,
      ...entry.statements.map((line) => readStatement(text, line)),
      ...(entry.events ?? []).map((line) => readEvent(text, line, dates))
    ]
  };
}

/** A weekday written beside a day must be that day's. */
function checkWeekday({span, edtf}: GoldDate): void {
  const stated = weekdayOfDay.exec(span)?.[1];
  if (stated === undefined || !/^\d{4}-\d\d-\d\d$/.test(edtf[0]!)) return;
  const from = edtfBounds(edtf[0]!)?.from;
  const actual = from && weekdays[new Date(`${edtf[0]!}T00:00:00Z`).getUTCDay()];
  if (actual !== stated) throw new RangeError(`"${span}" is a ${actual}`);
}
