SELECT t.uid, NULL AS meeting_uid, t.name AS title, t.front_titles || ' ' || t.name || ' ' || t.back_titles || ' ' || t.service_number AS body, NULL AS day
FROM person t
WHERE t.name LIKE ?1 ESCAPE '\'
ORDER BY t.id DESC
LIMIT ?2
