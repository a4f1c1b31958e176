-- What all articles allow of the day of a happening, where more than one dates it.
SELECT *
FROM date_ground(leave_out := [], known_on := NULL)
WHERE events > 1
ORDER BY occurrence_name;
