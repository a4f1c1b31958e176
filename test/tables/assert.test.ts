import {describe, expect, test} from "vitest";
import {assertTables, TableError} from "../../loaders/tables/assert.ts";
import {applyReviews} from "../../loaders/tables/judge.ts";
import {claimRow, eventRow} from "../../loaders/tables/rows.ts";
import {type Tables, tableNames} from "../../loaders/tables/schema.ts";
import {makeArticle, makeClaim, makeEvent} from "./support.ts";

const body = "Juni lalu, dua orang tewas.";
const article = makeArticle(body);
const claim = makeClaim(body, "dua orang");
const event = makeEvent(body, "Juni lalu");
const judged = applyReviews(article, [event, claim], []).judged;

/** Tables without fault, with some replaced. */
function make(change: (tables: Tables) => void): Tables {
  const tables = Object.fromEntries(tableNames.map((name) => [name, []])) as unknown as Tables;
  tables.articles = [
    {
      article_id: "one",
      publisher: null,
      publisher_id: null,
      title: null,
      author: null,
      published: null,
      published_note: null,
      published_from: null,
      published_to: null,
      relays: [],
      language: "id",
      url: null,
      rights: null,
      length: body.length,
      body_hash: ""
    }
  ];
  tables.events = [eventRow(article, "", judged[0]!, event, null)];
  tables.claims = [claimRow(article, "", judged[1]!, claim)];
  change(tables);
  return tables;
}
const check = (change: (tables: Tables) => void) => () => assertTables(make(change), [article]);

describe("assertTables", () => {
  test("takes tables without fault", () => {
    expect(check(() => {})).not.toThrow();
  });

  test.each<[string, (tables: Tables) => void, string]>([
    [
      "a place that holds other words",
      ({claims}) => claims[0]!.start++,
      'claims: one 12 to 20: text is "dua orang", but there stands "ua orang"'
    ],
    [
      "a place beyond the body",
      ({events}) => Object.assign(events[0]!, {start: 99, end: 108}),
      "events: one 99 to 108: "
    ],
    [
      "a sentence that does not hold the place",
      ({claims}) => claims[0]!.quote_start++,
      "claims: one 11 to 20: not in its sentence, at "
    ],
    ["an id twice", ({claims}) => claims.push(claims[0]!), 'claims: claim_id: not unique: "claim-'],
    [
      "an article that is not there",
      ({claims}) => Object.assign(claims[0]!, {article_id: "two"}),
      'claims: article_id: not in articles: "two"'
    ],
    [
      "a measure that is not there",
      ({claims}) => Object.assign(claims[0]!, {measure: "dead"}),
      'claims: measure: not in measures: "dead"'
    ],
    [
      "a source that is not there",
      ({claims, claim_sources}) =>
        claim_sources.push({claim_id: claims[0]!.claim_id, source_id: "x", role: "origin", position: 0}),
      'claim_sources: source_id: not in sources: "x"'
    ],
    [
      "a list with an id that is not there",
      ({measures}) =>
        measures.push({
          measure: "m",
          name: "M",
          description: "",
          units: [],
          sources: ["x"],
          per: null,
          cumulative: false
        }),
      'measures: sources: not in sources: "x"'
    ],
    ["a value of another type", ({claims}) => Object.assign(claims[0]!, {low: "two"}), "claims: row 0: low: "],
    ["a value that is not listed", ({events}) => Object.assign(events[0]!, {type: "party"}), "events: row 0: type: "],
    ["a number that is none", ({claims}) => Object.assign(claims[0]!, {low: Number.NaN}), "claims: row 0: low: "],
    ["a column too many", ({claims}) => Object.assign(claims[0]!, {extra: 1}), "claims: row 0: "]
  ])("names %s", (_, change, message) => {
    expect(check(change)).toThrow(TableError);
    expect(check(change)).toThrow(message);
  });

  test("names every breach, but not without end", () => {
    const all = check(({claims}) => claims.push(...Array(50).fill(claims[0]!)));
    expect(all).toThrow(/and 30 more$/);
  });
});
