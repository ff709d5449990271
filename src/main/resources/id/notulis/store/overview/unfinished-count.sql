SELECT count(*) AS value FROM meeting
WHERE status < 2 AND binned_at IS NULL AND (first_day IS NULL OR first_day < ?1 AND last_day < ?1)
