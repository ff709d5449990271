SELECT t.uid, NULL AS meeting_uid, t.name AS title, t.abbreviation || ' ' || t.city AS body, NULL AS day
FROM (
    SELECT rowid AS found FROM find_organisation WHERE find_organisation MATCH ? ORDER BY rowid DESC LIMIT ?
) f
JOIN organisation t ON t.id = f.found
