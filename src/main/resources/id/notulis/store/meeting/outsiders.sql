SELECT o.no, p.uid AS person_uid,
    o.rank_id, o.retired, o.corps, o.front_titles, o.name, o.back_titles
FROM outsider o
JOIN person p ON p.id = o.person_id
WHERE o.meeting_id = ?
