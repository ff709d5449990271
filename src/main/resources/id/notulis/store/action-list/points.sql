SELECT p.entry_id, p.number, b.body,
    (
        SELECT 1 + count(before.seq)
        FROM meeting_agreement ma
        LEFT JOIN meeting_agreement before
            ON before.meeting_id = ma.meeting_id AND before.seq < ma.seq
        WHERE ma.meeting_id = p.meeting_id AND ma.agreement_id = p.agreement_id
        GROUP BY ma.seq
        LIMIT 1
    ) AS place
FROM entry_point p
LEFT JOIN point b ON b.agreement_id = p.agreement_id AND b.number = p.number
WHERE p.entry_id IN (SELECT j.value FROM json_each(?) j)
ORDER BY p.entry_id, p.seq
