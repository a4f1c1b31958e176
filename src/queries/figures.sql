-- What charts draw: the intervals, with a figure that one article tells several times from the same origin as one row.
-- claim_id is its first mention, claim_ids all of them in the order of the text.
-- The parameters are those of intervals.
CREATE OR REPLACE MACRO figures(tolerance := 0.1, leave_out := [], known_on := NULL) AS TABLE
SELECT
  arg_min(claim_id, (start, claim_id)) AS claim_id,
  list(claim_id ORDER BY start, claim_id) AS claim_ids,
  measure, any_value(measure_name) AS measure_name, unit, per,
  qualifier, modality, low, high, interval_low, interval_high,
  origin, any_value(kind) AS kind, arg_min(via, (start, claim_id)) AS via,
  arg_min(attribution_basis, (start, claim_id)) AS attribution_basis,
  as_of, any_value(as_of_from) AS as_of_from, any_value(as_of_to) AS as_of_to,
  arg_min(text, (start, claim_id)) AS text, arg_min(quote, (start, claim_id)) AS quote,
  arg_min(gloss, (start, claim_id)) AS gloss,
  article_id, any_value(publisher) AS publisher, any_value(title) AS title, any_value(url) AS url,
  any_value(published) AS published, any_value(published_from) AS published_from, any_value(origins) AS origins
FROM intervals(tolerance := tolerance, leave_out := leave_out, known_on := known_on)
GROUP BY article_id, measure, unit, per, qualifier, modality, low, high, interval_low, interval_high, origin, as_of;
