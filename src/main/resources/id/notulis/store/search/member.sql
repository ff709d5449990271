SELECT p.uid, NULL AS meeting_uid, p.name AS title, t.title || ' ' || o.name AS body, t.since AS day
FROM (
    SELECT rowid AS found FROM find_organisation WHERE find_organisation MATCH ?1
    ORDER BY rowid DESC LIMIT ?2
) f
JOIN organisation o ON o.id = f.found
JOIN post t ON t.organisation_id = o.id
JOIN person p ON p.id = t.person_id
ORDER BY t.id DESC
LIMIT ?2
