SELECT m.uid, m.title, m.kind, m.first_day, m.status, m.classification,
    coalesce(m.host_name, o.name, '') AS host
FROM meeting m
LEFT JOIN organisation o ON o.id = m.host_id
WHERE m.binned_at IS NULL AND m.first_day BETWEEN ? AND ?
ORDER BY m.first_day, m.start_time, m.id
