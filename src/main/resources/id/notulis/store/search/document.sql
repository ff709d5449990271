SELECT m.uid, m.uid AS meeting_uid, t.name AS title, t.number AS body, substr(t.made_at, 1, 10) AS day
FROM (
    SELECT rowid AS found FROM find_document WHERE find_document MATCH ? ORDER BY rowid DESC LIMIT ?
) f
JOIN document t ON t.id = f.found
JOIN meeting m ON m.uid = t.meeting_uid AND m.binned_at IS NULL
