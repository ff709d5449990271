SELECT e.uid, m.uid AS meeting_uid, m.title, e.body, m.first_day AS day
FROM meeting m NOT INDEXED
CROSS JOIN entry e ON e.meeting_id = m.id
WHERE m.binned_at IS NULL AND e.body <> ''$conditions
ORDER BY m.id DESC, e.id DESC
LIMIT ?
