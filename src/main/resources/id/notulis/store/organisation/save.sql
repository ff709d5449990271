INSERT INTO organisation (uid, name, abbreviation, kind, city)
VALUES (?, ?, ?, ?, ?)
ON CONFLICT (uid) DO UPDATE
SET name = excluded.name,
    abbreviation = excluded.abbreviation,
    kind = excluded.kind,
    city = excluded.city
