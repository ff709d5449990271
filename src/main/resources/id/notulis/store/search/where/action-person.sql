EXISTS (
    SELECT 1 FROM action_owner ao
    LEFT JOIN outsider x ON x.meeting_id = ao.meeting_id AND x.no = ao.outsider
    WHERE ao.entry_id = c.id
        AND (
            coalesce(ao.person_id, x.person_id) IN (
                SELECT rowid FROM find_person WHERE find_person MATCH ?
                UNION
                SELECT q.person_id FROM find_post
                CROSS JOIN post q ON q.id = find_post.rowid
                WHERE find_post MATCH ?
            )
            OR ao.words LIKE ? ESCAPE '\'
        )
)
