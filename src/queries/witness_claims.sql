-- Which witness each claim rests on. Claims that share an origin, or whose only path is the same relay, are one witness, and
-- so is whatever is linked through them. Witnesses of a measure are numbered, from 1, in the order of publication.
-- A source that is left out links nothing.
-- One row a claim of a measure. leave_out and known_on are those of known_claims.
CREATE OR REPLACE MACRO witness_claims(leave_out := [], known_on := NULL) AS TABLE
WITH RECURSIVE claim AS (
  FROM known_claims(leave_out := leave_out, known_on := known_on) WHERE measure IS NOT NULL
),
mark AS (
  SELECT measure, claim_id, 'origin: ' || name AS mark
  FROM (SELECT measure, claim_id, unnest(origins) AS name FROM claim)
  WHERE NOT list_contains(leave_out::VARCHAR[], name)
  UNION
  SELECT measure, claim_id, 'relay: ' || via[1] FROM claim WHERE len(via) = 1
),
link AS (
  SELECT DISTINCT a.measure, a.mark, b.mark AS other
  FROM mark AS a JOIN mark AS b ON a.measure = b.measure AND a.claim_id = b.claim_id
),
reach AS (
  SELECT measure, mark, other FROM link
  UNION
  SELECT r.measure, r.mark, l.other
  FROM reach AS r JOIN link AS l ON l.measure = r.measure AND l.mark = r.other
),
root AS (
  SELECT m.measure, m.claim_id, min(r.other) AS root
  FROM mark AS m JOIN reach AS r ON r.measure = m.measure AND r.mark = m.mark
  GROUP BY m.measure, m.claim_id
),
began AS (
  SELECT
    root.measure, root.root,
    row_number() OVER (
      PARTITION BY root.measure ORDER BY min(claim.published_from) NULLS LAST, min(root.claim_id)
    )::INTEGER AS witness
  FROM root JOIN claim USING (claim_id)
  GROUP BY root.measure, root.root
)
SELECT root.measure, root.claim_id, began.witness
FROM root JOIN began ON began.measure = root.measure AND began.root = root.root;
