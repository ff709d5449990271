SELECT p.uid, NULL AS meeting_uid, p.name AS title, p.front_titles || ' ' || p.name || ' ' || p.back_titles || ' ' || p.service_number AS body, NULL AS day
FROM $rows
WHERE TRUE$conditions
ORDER BY $newest DESC
LIMIT ?
