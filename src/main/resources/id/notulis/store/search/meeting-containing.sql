SELECT t.uid, t.uid AS meeting_uid, t.title, t.kind || ' ' || t.place || ' ' || t.number || ' ' || t.series AS body, t.first_day AS day
FROM meeting t
WHERE t.binned_at IS NULL AND (t.title LIKE ?1 ESCAPE '\' OR t.place LIKE ?1 ESCAPE '\' OR t.number LIKE ?1 ESCAPE '\')
ORDER BY t.id DESC
LIMIT ?2
