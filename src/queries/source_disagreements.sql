-- Measures that several origins speak of, told of the past or present: the figures side by side, and for each the claims
-- that it conflicts with. Measures with the most conflicts come first, then those with the most figures.
WITH conflict AS (
  SELECT claim_id, list(other ORDER BY gap DESC, other) AS conflicts_with, max(gap) AS widest_gap
  FROM (
    SELECT a_claim_id AS claim_id, b_claim_id AS other, gap, relation, same_origin FROM disagreements(tolerance := 0.1)
    UNION ALL
    SELECT b_claim_id, a_claim_id, gap, relation, same_origin FROM disagreements(tolerance := 0.1)
  )
  WHERE relation = 'conflict' AND NOT same_origin
    AND other IN (SELECT claim_id FROM figures(tolerance := 0.1))
  GROUP BY claim_id
),
figure AS (
  SELECT f.*, coalesce(c.conflicts_with, []) AS conflicts_with, c.widest_gap
  FROM figures(tolerance := 0.1) AS f
  LEFT JOIN conflict AS c USING (claim_id)
  WHERE f.modality NOT IN ('planned', 'denied')
),
told AS (
  SELECT measure, sum(len(conflicts_with))::INTEGER AS conflicts, count(*)::INTEGER AS figures
  FROM figure
  GROUP BY measure
  HAVING count(DISTINCT origin) > 1
)
SELECT figure.*, told.conflicts::INTEGER AS conflicts
FROM figure
JOIN told USING (measure)
ORDER BY told.conflicts DESC, told.figures DESC, measure, interval_low, interval_high NULLS LAST, claim_id;
