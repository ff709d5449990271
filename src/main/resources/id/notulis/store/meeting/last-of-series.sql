WITH called AS (
    SELECT '=' || lower(?1) AS series
    UNION
    SELECT '#' || series_id FROM series_name WHERE lower(name) = lower(?1)
)
SELECT m.uid
FROM meeting m
WHERE m.binned_at IS NULL
    AND m.id IN (SELECT meeting_id FROM meeting_series WHERE series IN called)
ORDER BY m.first_day IS NULL, m.first_day DESC, m.start_time DESC, m.id DESC
LIMIT 1
