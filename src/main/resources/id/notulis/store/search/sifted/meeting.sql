SELECT m.uid, m.uid AS meeting_uid, m.title, m.kind || ' ' || m.place || ' ' || m.number || ' ' || m.series AS body, m.first_day AS day
FROM $rows
WHERE m.binned_at IS NULL$conditions
ORDER BY $newest DESC
LIMIT ?
