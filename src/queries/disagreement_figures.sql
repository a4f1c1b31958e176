-- The figures that the page of disagreements sets side by side, by measure: present ones first, then planned, then denied.
SELECT *
FROM figures(tolerance := 0.1, leave_out := [], known_on := NULL)
ORDER BY
  measure, unit, per NULLS FIRST, modality = 'planned', modality = 'denied', interval_low, interval_high NULLS LAST,
  published_from NULLS LAST, claim_id;
