SELECT uid FROM meeting
WHERE lower(series) = lower(?) AND binned_at IS NULL
ORDER BY first_day IS NULL, first_day DESC, start_time DESC, id DESC
LIMIT 1
