import {emptyRegistry, type Registry} from "../../loaders/registry.ts";
import {type ArticleDesk, openDesk} from "../../loaders/review/desk.ts";
import {makeArticle} from "../tables/support.ts";

export const body =
  "Menurut NIS, Korea Utara mengirim sekitar 11.000 tentara.\nSelain itu, ada 20.000 kontainer senjata di sana.\n" +
  "Pakta itu ditandatangani Juni lalu.\n";

/** A registry that knows two sources and one measure. */
export const registry: Registry = {
  ...emptyRegistry,
  sources: [
    {id: "nis", name: "NIS", kind: "intelligence_agency", country: null, aliases: []},
    {id: "times", name: "The New York Times", kind: "news_medium", country: null, aliases: []}
  ],
  measures: [
    {
      id: "troops",
      name: "Troops",
      description: "soldiers",
      units: ["person"],
      counts: ["tentara"],
      about: [],
      context: [],
      excludes: [],
      rivals: [],
      cumulative: false,
      sources: []
    }
  ]
};

/** An article on the desk, with this text of its reviews. */
export const makeDesk = (text: string | null = null, words = body, id = "one"): ArticleDesk =>
  openDesk(makeArticle(words, id), registry, text);

export const by = {reviewer: "Pat", date: "2026-01-31"};

/** The item of a desk whose record has these words. */
export function itemOf(desk: ArticleDesk, text: string) {
  const item = desk.items.find(({record}) => record.text === text);
  if (item === undefined)
    throw new Error(`${text}: not among ${desk.items.map(({record}) => record.text).join(" | ")}`);
  return item;
}
