-- What all sources allow, and how many speak: one row a measure, unit, rate and planned or not. Measures with conflicts come
-- first, then those that more figures tell of. own_voice is how many of the witnesses are a publisher's own words alone.
WITH own AS (
  SELECT measure, count(*)::INTEGER AS own_voice
  FROM (
    SELECT measure, witness
    FROM witness_paths(leave_out := [], known_on := NULL)
    GROUP BY measure, witness
    HAVING bool_and(own)
  )
  GROUP BY measure
)
SELECT
  g.*, w.claims, w.articles AS measure_articles, w.origins AS measure_origins, w.independent,
  coalesce(own.own_voice, 0) AS own_voice, m.description
FROM common_ground(tolerance := 0.1, leave_out := [], known_on := NULL) AS g
JOIN witness_counts(leave_out := [], known_on := NULL) AS w USING (measure)
LEFT JOIN own USING (measure)
LEFT JOIN measures AS m USING (measure)
ORDER BY
  max(g.conflicting) OVER (PARTITION BY g.measure) DESC, max(g.figures) OVER (PARTITION BY g.measure) DESC,
  g.measure, g.planned, g.unit, g.per NULLS FIRST;
