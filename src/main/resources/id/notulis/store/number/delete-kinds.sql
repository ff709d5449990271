DELETE FROM number_series_kind WHERE series_id = ?
