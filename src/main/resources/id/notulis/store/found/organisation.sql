SELECT o.name AS title, '' AS position, o.city AS organisation,
    m.uid AS meeting_uid, m.first_day AS last_met
FROM organisation o
LEFT JOIN meeting m ON m.id = (
    SELECT m2.id FROM delegation d JOIN meeting m2 ON m2.id = d.meeting_id
        AND m2.binned_at IS NULL
    WHERE d.organisation_id = o.id
    ORDER BY m2.first_day DESC, m2.id DESC
    LIMIT 1
)
WHERE o.uid = ?
