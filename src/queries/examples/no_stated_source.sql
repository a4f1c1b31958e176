-- Claims with no stated source
-- Figures that an article gives in its own voice, or whose source only the sentences before tell. The share says how often
-- that is so.
-- $basis = SELECT DISTINCT attribution_basis FROM claims ORDER BY attribution_basis <> 'none', 1 | how the source is stated
SELECT
  publisher,
  text,
  quote,
  count(*) OVER (PARTITION BY publisher) AS of_publisher,
  round(count(*) OVER () / (SELECT count(*) FROM claims), 3) AS share_of_all,
  claim_id
FROM claim_evidence
WHERE attribution_basis = $basis
ORDER BY of_publisher DESC, publisher, start;
