SELECT a.uid, NULL AS meeting_uid, a.number AS title, t.body, a.signed AS day
FROM point t
JOIN agreement a ON a.id = t.agreement_id
WHERE t.body LIKE ?1 ESCAPE '\'
ORDER BY t.id DESC
LIMIT ?2
