SELECT CASE WHEN g.subject <> '' THEN g.kind || ' ' || g.subject ELSE g.kind || ' ' || g.number END
        AS title,
    g.number, g.valid_until,
    (SELECT count(*) FROM point p WHERE p.agreement_id = g.id) AS points,
    (
        SELECT count(*) FROM point p
        WHERE p.agreement_id = g.id
            AND EXISTS (
                SELECT 1 FROM entry_point ep
                JOIN meeting pm ON pm.id = ep.meeting_id AND pm.binned_at IS NULL
                WHERE ep.agreement_id = p.agreement_id AND ep.number = p.number
            )
    ) AS discussed,
    m.uid AS meeting_uid
FROM agreement g
LEFT JOIN meeting m ON m.id = (
    SELECT m2.id FROM meeting_agreement ma JOIN meeting m2 ON m2.id = ma.meeting_id
        AND m2.binned_at IS NULL
    WHERE ma.agreement_id = g.id
    ORDER BY m2.first_day DESC, m2.id DESC
    LIMIT 1
)
WHERE g.uid = ?
