import {Document, isCollection, isScalar, visit} from "yaml";
import {type ReviewEntry, reviewFields} from "../review.ts";
import {schemaLine} from "../schemaLine.ts";

/** No line of a file of reviews is longer, where it can be broken. */
const WIDTH = 120;

/** A verdict as an entry of a file of reviews: a line a field, in the order of the dictionary. */
export function formatReview(review: ReviewEntry): string {
  const ordered = Object.fromEntries(
    (Object.keys(reviewFields) as (keyof ReviewEntry)[])
      .filter((field) => review[field] !== undefined)
      .map((field) => [field, review[field]])
  );
  const doc = new Document([ordered]);
  visit(doc, (_key, node, path) => {
    // The list and its entries are blocks; what an entry holds stands on one line, where that is long enough.
    if (isCollection(node) && path.length > 2) node.flow = JSON.stringify(node).length < WIDTH - 20;
    // A day is written as one, not in quotation marks.
    if (isScalar(node) && typeof node.value === "string" && /^\d{4}-\d\d-\d\d$/.test(node.value)) node.type = "PLAIN";
  });
  return doc.toString({lineWidth: WIDTH, flowCollectionPadding: false, doubleQuotedMinMultiLineLength: 1e6});
}

/** A file's text with verdicts at its end, and all that stood in it untouched; null is a file that is not there yet. */
export function appendReviews(text: string | null, reviews: readonly ReviewEntry[]): string {
  const before = text === null || text.trim() === "" ? `${schemaLine("reviews")}${text ?? ""}` : text;
  return `${before.replace(/\n*$/, "\n")}${reviews.map(formatReview).join("")}`;
}
