SELECT m.uid, m.uid AS meeting_uid, d.name AS title, d.number AS body, substr(d.made_at, 1, 10) AS day
FROM $rows
CROSS JOIN meeting m ON m.uid = d.meeting_uid
WHERE m.binned_at IS NULL$conditions
ORDER BY $newest DESC
LIMIT ?
