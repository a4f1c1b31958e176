-- The quantities of this story: each measure's id, name and meaning, in the order of the registry.
SELECT measure, name, description FROM measures;
