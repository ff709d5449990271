SELECT s.id, s.uid, s.rhythm FROM series s
JOIN series_meeting a ON a.series_id = s.id
WHERE a.meeting_uid = ?
ORDER BY s.id DESC
LIMIT 1
