SELECT a.uid, NULL AS meeting_uid, a.number AS title, t.name || ' ' || t.number AS body, a.signed AS day
FROM signer t
JOIN agreement a ON a.id = t.agreement_id
WHERE t.name LIKE ?1 ESCAPE '\' OR t.number LIKE ?1 ESCAPE '\'
ORDER BY t.id DESC
LIMIT ?2
