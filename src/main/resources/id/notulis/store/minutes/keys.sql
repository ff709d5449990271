SELECT coalesce(group_concat(value), '') AS value FROM (
    SELECT id AS value FROM meeting
    WHERE binned_at IS NULL
    ORDER BY first_day DESC, start_time DESC, id DESC
)
