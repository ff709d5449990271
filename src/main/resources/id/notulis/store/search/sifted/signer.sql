SELECT a.uid, NULL AS meeting_uid, a.number AS title, t.name || ' ' || t.number AS body, a.signed AS day
FROM $rows
CROSS JOIN agreement a ON a.id = t.agreement_id
WHERE TRUE$conditions
ORDER BY $newest DESC
LIMIT ?
