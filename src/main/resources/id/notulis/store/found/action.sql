SELECT c.id, m.uid AS meeting_uid, c.due, c.status
FROM entry e
JOIN action c ON c.id = e.id
JOIN meeting m ON m.id = e.meeting_id
WHERE e.uid = ?
