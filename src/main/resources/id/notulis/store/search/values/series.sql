WITH called AS (
    SELECT lower(other.name) AS name
    FROM series_name n
    JOIN series_name other ON other.series_id = n.series_id
    WHERE NOT EXISTS (
        SELECT 1 FROM json_each(?3) j WHERE ' ' || lower(n.name) || ' ' NOT GLOB j.value
    )
),
borne AS (
    SELECT m.series AS name, count(m.id) AS meetings
    FROM meeting m
    WHERE m.binned_at IS NULL AND m.series <> ''
        AND (
            ?1 IS NULL
            OR m.id IN (SELECT rowid FROM find_meeting WHERE find_meeting MATCH '{series} : (' || ?1 || ')')
            OR lower(m.series) IN (SELECT name FROM called)
        )
    GROUP BY m.series COLLATE NOCASE
)
SELECT coalesce(now.name, b.name) AS value
FROM borne b
LEFT JOIN series_name said ON lower(said.name) = lower(b.name)
LEFT JOIN series_name now ON now.series_id = said.series_id AND now.seq = 0
GROUP BY lower(coalesce(now.name, b.name))
ORDER BY sum(b.meetings) DESC, value
LIMIT ?2
