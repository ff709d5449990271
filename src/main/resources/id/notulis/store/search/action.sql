SELECT e.uid, m.uid AS meeting_uid, m.title, t.body, m.first_day AS day
FROM (
    SELECT rowid AS found FROM find_action WHERE find_action MATCH ? ORDER BY rowid DESC LIMIT ?
) f
JOIN action t ON t.id = f.found
JOIN entry e ON e.id = t.id
JOIN meeting m ON m.id = e.meeting_id AND m.binned_at IS NULL
