-- Estimates by source
-- Everyone who gives a figure of one measure, with the bounds that their words allow. GROUP BY ALL groups by the columns that are
-- not counted or added up.
-- $measure = SELECT measure FROM claims WHERE measure IS NOT NULL GROUP BY measure ORDER BY count(*) DESC, measure | the measure
SELECT
  origin,
  kind,
  unit,
  per,
  count(*) AS claims,
  count(DISTINCT article_id) AS articles,
  min(interval_low) AS lowest,
  max(interval_high) AS highest
FROM intervals()
WHERE measure = $measure
GROUP BY ALL
ORDER BY lowest, origin;
