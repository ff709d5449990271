SELECT ao.entry_id, p.uid AS person_uid, ao.outsider AS person_outsider,
    o.uid AS organisation_uid, ao.words AS organisation_name
FROM action_owner ao
LEFT JOIN person p ON p.id = ao.person_id
LEFT JOIN organisation o ON o.id = ao.organisation_id
WHERE ao.meeting_id = ?
ORDER BY ao.entry_id, ao.seq
