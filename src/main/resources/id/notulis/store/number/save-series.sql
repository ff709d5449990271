INSERT INTO number_series (uid, name, pattern, archive, unit, type, yearly, first_sequence)
VALUES (?, ?, ?, ?, ?, ?, ?, ?)
ON CONFLICT (uid) DO UPDATE
SET name = excluded.name,
    pattern = excluded.pattern,
    archive = excluded.archive,
    unit = excluded.unit,
    type = excluded.type,
    yearly = excluded.yearly,
    first_sequence = excluded.first_sequence
RETURNING id AS value
