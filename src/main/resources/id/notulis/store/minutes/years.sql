-- From one year to the one before it over the index of days, however many meetings lie between.
WITH RECURSIVE year (value) AS (
    SELECT CAST(substr(max(first_day), 1, 4) AS INTEGER) FROM meeting WHERE binned_at IS NULL
    UNION ALL
    SELECT (
        SELECT CAST(substr(max(m.first_day), 1, 4) AS INTEGER) FROM meeting m
        WHERE m.binned_at IS NULL AND m.first_day < printf('%04d', year.value)
    )
    FROM year
    WHERE year.value IS NOT NULL
)
SELECT value FROM year WHERE value IS NOT NULL
