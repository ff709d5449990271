SELECT a.uid, NULL AS meeting_uid, a.number AS title, t.name || ' ' || t.number AS body, a.signed AS day
FROM (
    SELECT rowid AS found FROM find_signer WHERE find_signer MATCH ? ORDER BY rowid DESC LIMIT ?
) f
JOIN signer t ON t.id = f.found
JOIN agreement a ON a.id = t.agreement_id
