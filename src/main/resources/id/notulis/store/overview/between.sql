SELECT id AS value FROM meeting
WHERE binned_at IS NULL AND first_day BETWEEN ?1 AND ?3 AND last_day >= ?2
ORDER BY first_day, start_time, id
