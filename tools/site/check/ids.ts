import {suggest} from "../../../loaders/read/nearest.ts";
import {attribute} from "../page/dom.ts";
import type {Check} from "./checkSite.ts";

/** Attributes whose words are ids of the same page. */
const references = ["aria-labelledby", "aria-describedby", "aria-controls", "aria-details", "for", "headers", "list"];

/** Ids that are given twice, and ids that are named and not given. */
export const checkIds: Check = (page) =>
  page.elements.flatMap((element) => {
    const id = attribute(element, "id");
    const twice = id !== null && page.ids.get(id) !== element;
    const named = references.flatMap((name) =>
      (attribute(element, name)?.split(/\s+/) ?? []).filter((value) => value !== "" && !page.ids.has(value))
    );
    return [
      ...(twice ? [page.problem("id", "given twice on this page", {value: id, remedy: "give each its own"})] : []),
      ...named.map((value) =>
        page.problem(element.tagName, "no such id on this page", {
          value,
          remedy: suggest(value, page.ids.keys(), "name an id that is there")
        })
      )
    ];
  });
