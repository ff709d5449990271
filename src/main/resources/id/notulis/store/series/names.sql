SELECT name FROM series_name WHERE series_id = ? ORDER BY seq
