SELECT m.series AS value
FROM meeting m
WHERE m.binned_at IS NULL AND m.series <> ''
    AND (
        ?1 IS NULL
        OR m.id IN (SELECT rowid FROM find_meeting WHERE find_meeting MATCH '{series} : (' || ?1 || ')')
    )
GROUP BY m.series COLLATE NOCASE
ORDER BY count(m.id) DESC, value
LIMIT ?2
