/** What readers call the columns of a claim. */
export const fieldNames: Readonly<Record<string, string>> = {
  text: "words",
  quote: "sentence",
  low: "lower bound",
  high: "upper bound",
  qualifier: "qualifier",
  unit: "unit",
  per: "rate",
  measure: "measure",
  modality: "modality",
  attributed_to: "who says so",
  via: "told through",
  as_of: "date"
};
