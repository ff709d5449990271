SELECT t.uid, t.uid AS meeting_uid, t.title, t.kind || ' ' || t.place || ' ' || t.number || ' ' || t.series AS body, t.first_day AS day
FROM (
    SELECT rowid AS found FROM find_meeting WHERE find_meeting MATCH ? ORDER BY rowid DESC LIMIT ?
) f
JOIN meeting t ON t.id = f.found AND t.binned_at IS NULL
