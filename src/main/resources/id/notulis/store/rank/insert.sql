INSERT INTO rank (service, band, level, name, abbreviation, grade, variants)
VALUES (?, ?, ?, ?, ?, ?, ?)
RETURNING id AS value
