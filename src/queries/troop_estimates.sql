-- North Korean troops in Russia: how many each source says were sent, and how many more it says are planned.
SELECT *
FROM figures(tolerance := 0.1)
WHERE measure IN ('troops_deployed', 'troops_planned')
ORDER BY measure, published_from, interval_low, claim_id;
