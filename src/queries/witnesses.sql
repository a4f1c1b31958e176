-- How many speak for a measure, with nothing left out: claims, articles, origins, and independent witnesses.
-- One row a measure.
CREATE OR REPLACE VIEW witnesses AS
SELECT measure, measure_name, claims, articles, origins, independent FROM witness_counts();
