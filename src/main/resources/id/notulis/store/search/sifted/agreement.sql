SELECT a.uid, NULL AS meeting_uid, a.number AS title, a.kind || ' ' || a.subject AS body, a.signed AS day
FROM $rows
WHERE TRUE$conditions
ORDER BY $newest DESC
LIMIT ?
