SELECT o.uid, NULL AS meeting_uid, o.name AS title, o.abbreviation || ' ' || o.city AS body, NULL AS day
FROM $rows
WHERE TRUE$conditions
ORDER BY $newest DESC
LIMIT ?
