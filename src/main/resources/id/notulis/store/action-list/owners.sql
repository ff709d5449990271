SELECT i.entry_id, i.person_uid, i.organisation_uid, i.name,
    CASE WHEN i.organisation_uid IS NULL THEN coalesce(i.office_words, o.name) END AS office
FROM in_charge i
LEFT JOIN organisation o ON o.id = i.office_id
WHERE i.entry_id IN (SELECT j.value FROM json_each(?) j)
ORDER BY i.entry_id, i.seq
