SELECT p.name AS title, t.title AS position, o.name AS organisation,
    m.uid AS meeting_uid, m.first_day AS last_met
FROM person p
LEFT JOIN post t ON t.id = (
    SELECT id FROM post WHERE person_id = p.id ORDER BY since DESC, seq DESC LIMIT 1
)
LEFT JOIN organisation o ON o.id = t.organisation_id
LEFT JOIN meeting m ON m.id = (
    SELECT m2.id FROM attendance a JOIN meeting m2 ON m2.id = a.meeting_id
        AND m2.binned_at IS NULL
    WHERE a.person_id = p.id
    ORDER BY m2.first_day DESC, m2.id DESC
    LIMIT 1
)
WHERE p.uid = ?
