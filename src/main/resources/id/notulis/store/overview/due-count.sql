SELECT count(*) AS value
FROM (
    SELECT o.upkeep_id, 0 AS evaluation, o.due,
        CASE WHEN o.task <> '' THEN o.task ELSE coalesce(p.body, '') END AS what,
        o.person AS who, o.seq
    FROM obligation o
    JOIN upkeep k ON k.id = o.upkeep_id
    JOIN agreement g ON g.uid = k.agreement_uid
    LEFT JOIN point p ON p.agreement_id = g.id AND p.number = o.number
    WHERE o.fulfilled IS NULL AND o.due <= ?1
        AND NOT EXISTS (
            SELECT 1 FROM ended_point e
            WHERE e.upkeep_id = o.upkeep_id AND e.number = o.number
        )
    UNION ALL
    SELECT s.upkeep_id, 1, s.day, s.name, s.held_by, s.seq
    FROM assessment s
    WHERE s.body = '' AND s.day <= ?1
) d
JOIN upkeep u ON u.id = d.upkeep_id AND u.archived_at IS NULL
JOIN agreement a ON a.uid = u.agreement_uid
WHERE NOT EXISTS (SELECT 1 FROM upkeep f WHERE f.follows_uid = a.uid)
