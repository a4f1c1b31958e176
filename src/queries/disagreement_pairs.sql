-- Each pair of those figures and how it stands: conflicts first, the widest of them before the others; then what cannot be
-- compared; then what agrees, most closely first; then what is merely compatible.
WITH figure AS (
  SELECT claim_id FROM figures(tolerance := 0.1, leave_out := [], known_on := NULL)
)
SELECT d.*
FROM disagreements(tolerance := 0.1, leave_out := [], known_on := NULL) AS d
SEMI JOIN figure AS a ON a.claim_id = d.a_claim_id
SEMI JOIN figure AS b ON b.claim_id = d.b_claim_id
ORDER BY
  d.measure, list_position(['conflict', 'not comparable', 'agree', 'compatible'], d.relation), d.gap DESC NULLS LAST,
  d.overlap_share NULLS LAST, d.a_claim_id, d.b_claim_id;
