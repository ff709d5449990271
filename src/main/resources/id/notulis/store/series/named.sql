SELECT s.id, s.uid, s.rhythm FROM series s
JOIN series_name n ON n.series_id = s.id
WHERE lower(n.name) = lower(?)
ORDER BY n.seq, s.id
LIMIT 1
