SELECT m.place AS value
FROM meeting m
WHERE m.binned_at IS NULL AND m.place <> ''
    AND (
        ?1 IS NULL
        OR m.id IN (SELECT rowid FROM find_meeting WHERE find_meeting MATCH '{place} : (' || ?1 || ')')
    )
GROUP BY m.place COLLATE NOCASE
ORDER BY count(m.id) DESC, value
LIMIT ?2
