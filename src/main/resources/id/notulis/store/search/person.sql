SELECT t.uid, NULL AS meeting_uid, t.name AS title, t.front_titles || ' ' || t.name || ' ' || t.back_titles || ' ' || t.service_number AS body, NULL AS day
FROM (
    SELECT rowid AS found FROM find_person WHERE find_person MATCH ? ORDER BY rowid DESC LIMIT ?
) f
JOIN person t ON t.id = f.found
