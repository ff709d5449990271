m.id IN (
    SELECT k.meeting_id
    FROM (
        SELECT rowid AS person_id FROM find_person WHERE find_person MATCH ?
        UNION
        SELECT q.person_id FROM find_post
        CROSS JOIN post q ON q.id = find_post.rowid
        WHERE find_post MATCH ?
    ) w
    CROSS JOIN (
        SELECT person_id, meeting_id FROM attendance
        UNION ALL
        SELECT person_id, meeting_id FROM outsider
    ) k ON k.person_id = w.person_id
)
