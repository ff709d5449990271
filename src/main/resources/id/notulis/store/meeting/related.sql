WITH present AS (
    SELECT DISTINCT d.meeting_id, d.organisation_id
    FROM delegation d
    WHERE d.organisation_id IS NOT NULL
),
mine AS (
    SELECT p.organisation_id
    FROM present p
    JOIN meeting o ON o.id = p.meeting_id
    WHERE o.uid = ?1
),
shared AS (
    SELECT p.meeting_id, count(m.organisation_id) AS common, count(*) AS there
    FROM present p
    LEFT JOIN mine m ON m.organisation_id = p.organisation_id
    GROUP BY p.meeting_id
)
SELECT m.uid
FROM meeting o
JOIN meeting m ON m.id <> o.id
LEFT JOIN shared s ON s.meeting_id = m.id
WHERE o.uid = ?1
    AND m.binned_at IS NULL
    AND (
        m.first_day < o.first_day
        OR (m.first_day = o.first_day AND m.start_time < o.start_time)
    )
    AND (
        (m.series <> '' AND m.series = o.series)
        OR s.common >= 2
        OR (s.common = 1 AND s.there = 1 AND (SELECT count(*) FROM mine) = 1)
    )
ORDER BY m.first_day, m.start_time, m.id
