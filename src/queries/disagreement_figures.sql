-- The figures that the page of disagreements sets side by side, by measure: present ones first, then planned, then denied.
-- conflicts_with are the figures of other origins that one conflicts with, the farthest first, and widest_gap how far that is.
WITH figure AS (
  FROM figures(tolerance := 0.1, leave_out := [], known_on := NULL)
),
conflict AS (
  SELECT claim_id, list(other_claim_id ORDER BY gap DESC, other_claim_id) AS conflicts_with, max(gap) AS widest_gap
  FROM related_claims(tolerance := 0.1, leave_out := [], known_on := NULL)
  WHERE relation = 'conflict' AND NOT same_origin AND other_claim_id IN (SELECT claim_id FROM figure)
  GROUP BY claim_id
)
SELECT figure.*, coalesce(conflict.conflicts_with, []) AS conflicts_with, conflict.widest_gap
FROM figure
LEFT JOIN conflict USING (claim_id)
ORDER BY
  measure, unit, per NULLS FIRST, modality = 'planned', modality = 'denied', interval_low, interval_high NULLS LAST,
  published_from NULLS LAST, claim_id;
