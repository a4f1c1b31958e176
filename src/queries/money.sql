-- What North Korea may earn: from arms, in all, and from troops, a year. Where a source says "up to", the figure is an
-- upper bound and the interval begins at zero.
SELECT *
FROM figures(tolerance := 0.1)
WHERE measure IN ('arms_revenue', 'troop_revenue')
ORDER BY measure, published_from, interval_low, claim_id;
