WITH latest AS (
    SELECT person_id, organisation_id, max(seq) FROM post GROUP BY person_id
)
SELECT o.uid, o.name, o.abbreviation, o.kind, o.city, o.archived, count(l.person_id) AS people
FROM organisation o
LEFT JOIN latest l ON l.organisation_id = o.id
GROUP BY o.id
ORDER BY o.name COLLATE NOCASE, o.id
