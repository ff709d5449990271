INSERT INTO organisation (uid, name, abbreviation, kind, city, archived)
VALUES (?, ?, ?, ?, ?, ?)
ON CONFLICT (uid) DO UPDATE
SET name = excluded.name,
    abbreviation = excluded.abbreviation,
    kind = excluded.kind,
    city = excluded.city,
    archived = excluded.archived
