SELECT coalesce(group_concat(value), '') AS value FROM (
    SELECT m.id AS value
    FROM (
        SELECT id, first_day, last_day, start_time, kind, status,
            CASE ?7
                WHEN 'DATE' THEN coalesce(first_day || ' ' || coalesce(start_time, ''), '9999')
                WHEN 'TITLE' THEN title
                WHEN 'KIND' THEN kind
                WHEN 'STATUS' THEN status
            END AS word
        FROM meeting
        WHERE binned_at IS NULL
    ) m
    WHERE (?1 IS NULL OR m.last_day >= ?1)
        AND (?2 IS NULL OR m.first_day <= ?2)
        AND (?3 IS NULL OR m.kind IN (SELECT j.value FROM json_each(?3) j))
        AND (?4 IS NULL OR m.status IN (SELECT j.value FROM json_each(?4) j))
        AND (?5 IS NULL OR m.id IN (
            SELECT d.meeting_id FROM delegation d
            JOIN organisation o ON o.id = d.organisation_id
            WHERE o.uid IN (SELECT j.value FROM json_each(?5) j)
            UNION
            SELECT h.id FROM meeting h
            JOIN organisation o ON o.id = h.host_id
            WHERE o.uid IN (SELECT j.value FROM json_each(?5) j)
        ))
        AND (?10 IS NULL OR m.id IN (
            SELECT s.meeting_id FROM meeting_series s
            WHERE s.series IN (
                SELECT '=' || lower(j.value) FROM json_each(?10) j
                UNION
                SELECT '#' || n.series_id FROM json_each(?10) j
                JOIN series_name n ON lower(n.name) = lower(j.value)
            )
        ))
        AND (?6 IS NULL OR m.id IN (
            SELECT rowid FROM find_meeting WHERE find_meeting MATCH ?6
            UNION
            SELECT t.meeting_id FROM topic t
            WHERE t.id IN (SELECT rowid FROM find_topic WHERE find_topic MATCH ?6)
            UNION
            SELECT e.meeting_id FROM entry e
            WHERE ?9 AND e.id IN (SELECT rowid FROM find_entry WHERE find_entry MATCH ?6)
            UNION
            SELECT e.meeting_id FROM entry e
            WHERE ?9 AND e.id IN (SELECT rowid FROM find_action WHERE find_action MATCH ?6)
            UNION
            SELECT p.meeting_id FROM passage p
            WHERE ?9 AND p.id IN (SELECT rowid FROM find_passage WHERE find_passage MATCH ?6)
        ))
    ORDER BY
        CASE WHEN ?8 THEN m.word END COLLATE NOCASE,
        CASE WHEN NOT ?8 AND ?7 <> 'DATE' THEN m.word END COLLATE NOCASE DESC,
        m.first_day DESC, m.start_time DESC, m.id DESC
)
