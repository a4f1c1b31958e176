-- What agrees and what conflicts with each claim: the pairs of disagreements, seen from both sides.
--   claim_id      the claim; other_... the one that it is set beside
--   relation, gap, why, reason, overlap_low, overlap_high, same_origin, caution   as in disagreements
-- One row a claim and another of its measure. The parameters are those of intervals. For one claim:
--   FROM related_claims() WHERE claim_id = 'claim-…'
CREATE OR REPLACE MACRO related_claims(tolerance := 0.1, leave_out := [], known_on := NULL) AS TABLE
WITH pair AS (
  FROM disagreements(tolerance := tolerance, leave_out := leave_out, known_on := known_on)
),
side AS (
  SELECT a_claim_id AS claim_id, b_claim_id AS other_claim_id, * FROM pair
  UNION ALL
  SELECT b_claim_id, a_claim_id, * FROM pair
)
SELECT
  side.claim_id, side.other_claim_id, side.measure, side.relation, side.gap, side.why, side.reason,
  side.overlap_low, side.overlap_high, side.same_origin, side.article_id = other.article_id AS same_article, side.caution,
  other.article_id AS other_article_id, other.origin AS other_origin, other.kind AS other_kind,
  other.publisher AS other_publisher, other.published AS other_published,
  other.text AS other_text, other.quote AS other_quote, other.qualifier AS other_qualifier, other.low AS other_low,
  other.high AS other_high, other.unit AS other_unit, other.per AS other_per, other.modality AS other_modality,
  other.as_of AS other_as_of
FROM (SELECT side.*, c.article_id FROM side JOIN claims AS c USING (claim_id)) AS side
JOIN claim_evidence AS other ON other.claim_id = side.other_claim_id;
