SELECT p.uid, NULL AS meeting_uid, p.name AS title, t.title AS body, t.since AS day
FROM $rows
CROSS JOIN person p ON p.id = t.person_id
WHERE TRUE$conditions
ORDER BY $newest DESC
LIMIT ?
