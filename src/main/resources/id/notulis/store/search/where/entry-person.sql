-- the line is at hand (+): its index would be asked once for each that may be meant
+e.person_id IN (
    SELECT rowid FROM find_person WHERE find_person MATCH ?
    UNION
    SELECT q.person_id FROM find_post
    CROSS JOIN post q ON q.id = find_post.rowid
    WHERE find_post MATCH ?
)
