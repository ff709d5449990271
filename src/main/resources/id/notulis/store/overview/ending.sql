SELECT a.uid, a.number, a.kind, a.subject, a.valid_until,
    (SELECT count(*) FROM point p WHERE p.agreement_id = a.id) AS points,
    (
        SELECT count(*) FROM point p
        WHERE p.agreement_id = a.id
            AND EXISTS (
                SELECT 1 FROM entry_point ep
                JOIN meeting pm ON pm.id = ep.meeting_id AND pm.binned_at IS NULL
                WHERE ep.agreement_id = p.agreement_id AND ep.number = p.number
            )
    ) AS discussed,
    (
        SELECT m.uid FROM meeting_agreement ma JOIN meeting m ON m.id = ma.meeting_id
            AND m.binned_at IS NULL
        WHERE ma.agreement_id = a.id
        ORDER BY m.first_day DESC, m.id DESC
        LIMIT 1
    ) AS meeting_uid
FROM agreement a
WHERE a.valid_until BETWEEN ?1 AND ?2
    AND NOT EXISTS (
        SELECT 1 FROM upkeep u
        WHERE u.agreement_uid = a.uid AND u.archived_at IS NOT NULL
    )
    AND NOT EXISTS (SELECT 1 FROM upkeep u WHERE u.follows_uid = a.uid)
ORDER BY a.valid_until, a.id
LIMIT ?3
