-- What charts draw: the intervals, with a figure that one article tells several times from the same origin as one row.
-- claim_id is its first mention, claim_ids all of them in the order of the text.
CREATE OR REPLACE MACRO figures(tolerance := 0.1) AS TABLE
SELECT
  arg_min(claim_id, start) AS claim_id,
  list(claim_id ORDER BY start) AS claim_ids,
  measure, any_value(measure_name) AS measure_name, unit, per,
  qualifier, modality, low, high, interval_low, interval_high,
  origin, any_value(kind) AS kind, any_value(via) AS via,
  arg_min(attribution_basis, start) AS attribution_basis,
  as_of, any_value(as_of_from) AS as_of_from, any_value(as_of_to) AS as_of_to,
  arg_min(text, start) AS text, arg_min(quote, start) AS quote, arg_min(gloss, start) AS gloss,
  article_id, any_value(publisher) AS publisher, any_value(title) AS title, any_value(url) AS url,
  any_value(published) AS published, any_value(published_from) AS published_from
FROM intervals(tolerance := tolerance)
GROUP BY article_id, measure, unit, per, qualifier, modality, low, high, interval_low, interval_high, origin, as_of;
