SELECT count(m.id) AS value
FROM meeting m
WHERE m.binned_at IS NULL AND m.first_day IS NOT NULL AND m.classification > 0
