SELECT coalesce(now.name, m.series) AS name
FROM meeting m
LEFT JOIN series_name said ON lower(said.name) = lower(m.series)
LEFT JOIN series_name now ON now.series_id = said.series_id AND now.seq = 0
WHERE m.series <> '' AND m.binned_at IS NULL
GROUP BY lower(coalesce(now.name, m.series))
ORDER BY max(m.id) DESC
