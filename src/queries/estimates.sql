-- What is said of each measure: a row for each figure that an origin gives, however often it is told.
--   claim_id, text, quote, gloss   its first mention; claim_ids holds all of them
--   told_by    the articles that tell it, the earliest first; articles is their number
--   of_date    the first day of the date that it is told of, or else of the day when the first article appeared
--   place      the measure's place in the registry
WITH telling AS (
  SELECT f.*, unnest(f.claim_ids) AS one_id, coalesce(f.published_from, '9999-12-31'::DATE) AS told_on
  FROM figures() AS f
),
figure AS (
  SELECT
    arg_min(claim_id, (told_on, claim_id)) AS claim_id, list(one_id ORDER BY told_on, one_id) AS claim_ids,
    measure, any_value(measure_name) AS measure_name, unit, per, qualifier, modality,
    low, high, interval_low, interval_high,
    origin, any_value(kind) AS kind, arg_min(via, (told_on, claim_id)) AS via,
    as_of, any_value(as_of_from) AS as_of_from,
    arg_min(text, (told_on, claim_id)) AS text, arg_min(quote, (told_on, claim_id)) AS quote,
    arg_min(gloss, (told_on, claim_id)) AS gloss,
    arg_min(article_id, (told_on, claim_id)) AS article_id, arg_min(publisher, (told_on, claim_id)) AS publisher,
    arg_min(title, (told_on, claim_id)) AS title, arg_min(url, (told_on, claim_id)) AS url,
    arg_min(published, (told_on, claim_id)) AS published, min(published_from) AS published_from,
    count(DISTINCT article_id)::INTEGER AS articles,
    list(DISTINCT {told_on: told_on, article_id: article_id, publisher: publisher, published: published, url: url}) AS told_by
  FROM telling
  GROUP BY measure, unit, per, qualifier, modality, low, high, interval_low, interval_high, origin, as_of
)
SELECT
  figure.* REPLACE (list_transform(list_sort(told_by), lambda told: {
    article_id: told.article_id, publisher: told.publisher, published: told.published, url: told.url
  }) AS told_by),
  coalesce(as_of_from, published_from) AS of_date,
  place::INTEGER AS place
FROM figure
JOIN (SELECT measure, row_number() OVER () AS place FROM measures) USING (measure)
ORDER BY place, of_date NULLS LAST, interval_low, claim_id;
