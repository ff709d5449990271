SELECT t.uid, NULL AS meeting_uid, t.number AS title, t.kind || ' ' || t.subject AS body, t.signed AS day
FROM (
    SELECT rowid AS found FROM find_agreement WHERE find_agreement MATCH ? ORDER BY rowid DESC LIMIT ?
) f
JOIN agreement t ON t.id = f.found
