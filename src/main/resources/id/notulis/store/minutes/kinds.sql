-- From one kind to the next over the index of kinds, however many meetings are of it.
WITH RECURSIVE used (kind) AS (
    SELECT min(kind) FROM meeting WHERE binned_at IS NULL AND kind > ''
    UNION ALL
    SELECT (SELECT min(m.kind) FROM meeting m WHERE m.binned_at IS NULL AND m.kind > used.kind)
    FROM used
    WHERE used.kind IS NOT NULL
)
SELECT kind FROM used WHERE kind IS NOT NULL ORDER BY kind COLLATE NOCASE, kind
