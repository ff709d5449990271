m.id IN (
    -- known by any of its names: final minutes keep the one they were sealed with, or have none
    WITH called AS (
        SELECT DISTINCT n.series_id
        FROM series_name n
        WHERE NOT EXISTS (
            SELECT 1 FROM json_each(?) j WHERE ' ' || lower(n.name) || ' ' NOT GLOB j.value
        )
    )
    SELECT rowid FROM find_meeting WHERE find_meeting MATCH ?
    UNION
    SELECT b.id
    FROM called c
    CROSS JOIN series_name n ON n.series_id = c.series_id
    CROSS JOIN find_meeting ON find_meeting MATCH '{series} : "' || replace(n.name, '"', '""') || '"'
    CROSS JOIN meeting b ON b.id = find_meeting.rowid
    WHERE lower(b.series) = lower(n.name)
    UNION
    SELECT b.id
    FROM called c
    CROSS JOIN series_meeting a ON a.series_id = c.series_id
    CROSS JOIN meeting b ON b.uid = a.meeting_uid
)
