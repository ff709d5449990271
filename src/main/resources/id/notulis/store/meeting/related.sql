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
),
same AS (
    SELECT other.meeting_id
    FROM meeting o
    JOIN meeting_series own ON own.meeting_id = o.id
    JOIN meeting_series other ON other.series = own.series
    WHERE o.uid = ?1
)
SELECT m.uid
FROM meeting o
JOIN meeting m ON m.id <> o.id
LEFT JOIN shared s ON s.meeting_id = m.id
WHERE o.uid = ?1
    AND m.binned_at IS NULL
    AND (
        m.first_day < o.first_day
        OR (
            m.first_day = o.first_day
            AND (coalesce(m.start_time, ''), m.uid) < (coalesce(o.start_time, ''), o.uid)
        )
    )
    AND (
        m.id IN (SELECT meeting_id FROM same)
        OR s.common >= 2
        OR (s.common = 1 AND s.there = 1 AND (SELECT count(*) FROM mine) = 1)
    )
ORDER BY m.first_day, m.start_time, m.id
