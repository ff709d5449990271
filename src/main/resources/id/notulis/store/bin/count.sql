SELECT count(*) AS value FROM meeting WHERE binned_at IS NOT NULL
