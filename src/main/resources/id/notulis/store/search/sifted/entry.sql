SELECT e.uid, m.uid AS meeting_uid, m.title, e.body, m.first_day AS day
FROM $rows
CROSS JOIN meeting m ON m.id = e.meeting_id
WHERE m.binned_at IS NULL AND e.body <> ''$conditions
ORDER BY $newest DESC
LIMIT ?
