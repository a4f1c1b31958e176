-- Every claim with what a list of claims shows of it, in the order of the articles and their text.
SELECT
  claim_id, article_id, measure, measure_name, text, quote, gloss,
  low, high, qualifier, unit, per, modality, origin, kind, via, as_of, publisher, title, url, published, review
FROM claim_evidence
ORDER BY published_from, article_id, start, claim_id;
