SELECT uid FROM standing_group ORDER BY lower(name), id
