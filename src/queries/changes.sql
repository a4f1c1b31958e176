-- What came, went and changed among the claims, the latest first; what is not recorded yet, and bears no date, before all.
-- One row a field of a claim that changed, or a claim that came or went. on_site tells whether the claim is still there.
SELECT
  h.position, h.claim_id, h.article_id, h.change, h.field, h.was, h.now, h.text, h.instead_id, h.reason, h.reviewer, h.date,
  a.publisher, a.title, a.language,
  EXISTS (SELECT 1 FROM claims AS c WHERE c.claim_id = h.claim_id) AS on_site
FROM changes AS h
LEFT JOIN articles AS a USING (article_id)
ORDER BY h.date IS NOT NULL, h.date DESC, h.position;
