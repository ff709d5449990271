SELECT DISTINCT CAST(substr(first_day, 1, 4) AS INTEGER) AS value FROM meeting
WHERE first_day IS NOT NULL AND binned_at IS NULL
ORDER BY value DESC
