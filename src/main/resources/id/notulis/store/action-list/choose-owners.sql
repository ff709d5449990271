SELECT DISTINCT coalesce(i.person_uid, i.organisation_uid) AS uid, i.words,
    coalesce(i.words, p.name, o.name) AS name
FROM in_charge i
JOIN entry e ON e.id = i.entry_id
JOIN meeting m ON m.id = e.meeting_id AND m.binned_at IS NULL
LEFT JOIN person p ON p.id = i.person_id
LEFT JOIN organisation o ON o.uid = i.organisation_uid
ORDER BY name COLLATE NOCASE, uid
