-- Groups as in ActionGroup, from 0. What stands at 9999 has no day, or no word to be sorted by.
SELECT stage, group_concat(
    id ORDER BY
        CASE WHEN ?14 THEN word END COLLATE NOCASE,
        CASE WHEN NOT ?14 THEN word END COLLATE NOCASE DESC,
        day, id
) AS keys
FROM (
    SELECT c.id,
        CASE
            WHEN c.status = 2 THEN 3
            WHEN c.status = 3 THEN 4
            WHEN c.due < ?1 THEN 0
            WHEN c.due <= ?2 THEN 1
            ELSE 2
        END AS stage,
        coalesce(c.due, '9999') AS day,
        CASE ?13
            WHEN 'DUE' THEN coalesce(c.due, '9999')
            WHEN 'TEXT' THEN c.body
            WHEN 'STATUS' THEN c.status
            WHEN 'MEETING' THEN coalesce(m.first_day || ' ' || m.title, '9999 ' || m.title)
            WHEN 'OWNER' THEN coalesce(
                (SELECT i.name FROM in_charge i WHERE i.entry_id = c.id ORDER BY i.seq LIMIT 1),
                '9999'
            )
            WHEN 'POINT' THEN coalesce(
                (
                    SELECT g.number || printf(' %04d', p.number)
                    FROM entry_point p
                    JOIN agreement g ON g.id = p.agreement_id
                    WHERE p.entry_id = c.id
                    ORDER BY p.seq
                    LIMIT 1
                ),
                '9999'
            )
        END AS word
    FROM action c
    CROSS JOIN entry e ON e.id = c.id
    CROSS JOIN meeting m ON m.id = e.meeting_id
    WHERE m.binned_at IS NULL
        AND (
            ?3 IS NULL
            OR c.id IN (SELECT rowid FROM find_action WHERE find_action MATCH ?3)
            OR e.meeting_id IN (
                SELECT rowid FROM find_meeting WHERE find_meeting MATCH '{title} : (' || ?3 || ')'
            )
            OR c.id IN (SELECT i.entry_id FROM in_charge i WHERE instr(lower(i.name), ?4) > 0)
        )
        AND (
            ?5 IS NULL
            OR c.id IN (
                SELECT i.entry_id FROM in_charge i
                WHERE i.person_uid = ?5 OR i.organisation_uid = ?5
            )
        )
        AND (?6 IS NULL OR c.id IN (SELECT ao.entry_id FROM action_owner ao WHERE ao.words = ?6))
        AND (NOT ?7 OR NOT EXISTS (SELECT 1 FROM action_owner ao WHERE ao.entry_id = c.id))
        AND (
            ?8 IS NULL
            OR c.id IN (
                SELECT i.entry_id FROM in_charge i
                JOIN organisation o ON o.id = i.office_id
                WHERE o.uid = ?8
            )
        )
        AND (?9 IS NULL OR m.uid = ?9)
        AND (
            ?10 IS NULL
            OR c.id IN (
                SELECT p.entry_id FROM entry_point p
                JOIN agreement g ON g.id = p.agreement_id
                WHERE g.uid = ?10 AND p.number = ?11
            )
        )
        AND (?12 IS NULL OR c.due BETWEEN ?12 AND ?15)
)
GROUP BY stage
