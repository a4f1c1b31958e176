-- Each pair of those dates and how it stands: conflicts first, the widest of them before the others.
SELECT *
FROM date_disagreements(leave_out := [], known_on := NULL)
ORDER BY
  occurrence_name, list_position(['conflict', 'agree', 'compatible'], relation), gap_days DESC NULLS LAST, a_event_id, b_event_id;
