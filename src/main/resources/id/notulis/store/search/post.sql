SELECT p.uid, NULL AS meeting_uid, p.name AS title, t.title AS body, t.since AS day
FROM (
    SELECT rowid AS found FROM find_post WHERE find_post MATCH ? ORDER BY rowid DESC LIMIT ?
) f
JOIN post t ON t.id = f.found
JOIN person p ON p.id = t.person_id
