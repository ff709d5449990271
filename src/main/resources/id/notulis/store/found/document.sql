SELECT m.uid AS meeting_uid, m.title AS meeting_title, d.name AS title, d.number, d.made_at
FROM document d
JOIN meeting m ON m.uid = d.meeting_uid AND m.binned_at IS NULL
WHERE d.meeting_uid = ?1 AND d.name = ?2
ORDER BY d.id DESC
LIMIT 1
