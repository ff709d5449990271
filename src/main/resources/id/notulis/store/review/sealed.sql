SELECT r.meeting_uid
FROM seal s
JOIN review r ON r.id = s.review_id
JOIN meeting m ON m.uid = r.meeting_uid
ORDER BY r.id
