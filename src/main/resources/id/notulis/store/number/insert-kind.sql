INSERT INTO number_series_kind (series_id, kind)
VALUES (?, ?)
