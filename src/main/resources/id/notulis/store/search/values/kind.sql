SELECT m.kind AS value
FROM meeting m
WHERE m.binned_at IS NULL AND m.kind <> ''
    AND (
        ?1 IS NULL
        OR m.id IN (SELECT rowid FROM find_meeting WHERE find_meeting MATCH '{kind} : (' || ?1 || ')')
    )
GROUP BY m.kind COLLATE NOCASE
ORDER BY count(m.id) DESC, value
LIMIT ?2
