-- What is to be done for agreements that are neither put away nor renewed: obligations with a day that
-- are not fulfilled, and evaluations without a result.
CREATE VIEW due_upkeep AS
SELECT a.id, a.uid, a.number, a.subject, d.evaluation, d.what, d.who, d.due, d.seq
FROM (
    SELECT o.upkeep_id, 0 AS evaluation, o.due,
        CASE WHEN o.task <> '' THEN o.task ELSE coalesce(p.body, '') END AS what,
        o.person AS who, o.seq
    FROM obligation o
    JOIN upkeep k ON k.id = o.upkeep_id
    JOIN agreement g ON g.uid = k.agreement_uid
    LEFT JOIN point p ON p.agreement_id = g.id AND p.number = o.number
    WHERE o.fulfilled IS NULL AND o.due IS NOT NULL
        AND NOT EXISTS (
            SELECT 1 FROM ended_point e
            WHERE e.upkeep_id = o.upkeep_id AND e.number = o.number
        )
    UNION ALL
    SELECT s.upkeep_id, 1, s.day, s.name, s.held_by, s.seq
    FROM assessment s
    WHERE s.body = ''
) d
JOIN upkeep u ON u.id = d.upkeep_id AND u.archived_at IS NULL
JOIN agreement a ON a.uid = u.agreement_uid
WHERE NOT EXISTS (SELECT 1 FROM upkeep f WHERE f.follows_uid = a.uid);
