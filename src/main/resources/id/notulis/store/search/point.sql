SELECT a.uid, NULL AS meeting_uid, a.number AS title, t.body, a.signed AS day
FROM (
    SELECT rowid AS found FROM find_point WHERE find_point MATCH ? ORDER BY rowid DESC LIMIT ?
) f
JOIN point t ON t.id = f.found
JOIN agreement a ON a.id = t.agreement_id
