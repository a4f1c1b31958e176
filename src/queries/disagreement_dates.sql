-- The dates that articles give for the same happening, where more than one does, in order.
SELECT *
FROM event_dates(leave_out := [], known_on := NULL)
QUALIFY count(*) OVER (PARTITION BY occurrence) > 1
ORDER BY occurrence_name, date_from NULLS FIRST, date_to NULLS LAST, published_from NULLS LAST, event_id;
