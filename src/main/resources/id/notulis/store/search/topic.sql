SELECT m.uid, m.uid AS meeting_uid, m.title, t.title AS body, m.first_day AS day
FROM (
    SELECT rowid AS found FROM find_topic WHERE find_topic MATCH ? ORDER BY rowid DESC LIMIT ?
) f
JOIN topic t ON t.id = f.found
JOIN meeting m ON m.id = t.meeting_id AND m.binned_at IS NULL
