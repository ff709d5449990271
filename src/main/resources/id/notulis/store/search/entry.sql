SELECT t.uid, m.uid AS meeting_uid, m.title, t.body, m.first_day AS day
FROM (
    SELECT rowid AS found FROM find_entry WHERE find_entry MATCH ? ORDER BY rowid DESC LIMIT ?
) f
JOIN entry t ON t.id = f.found
JOIN meeting m ON m.id = t.meeting_id AND m.binned_at IS NULL
