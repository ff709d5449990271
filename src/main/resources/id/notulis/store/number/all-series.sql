SELECT uid, name, pattern, archive, unit, type, yearly, first_sequence
FROM number_series
ORDER BY name, id
