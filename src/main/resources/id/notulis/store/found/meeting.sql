SELECT m.uid AS meeting_uid, m.title, m.first_day, m.last_day, m.place, m.status,
    (SELECT count(*) FROM entry e WHERE e.meeting_id = m.id) AS lines
FROM meeting m
WHERE m.uid = ?
