DELETE FROM number_series
WHERE uid = ? AND NOT EXISTS (SELECT 1 FROM registered_number WHERE series_id = number_series.id)
