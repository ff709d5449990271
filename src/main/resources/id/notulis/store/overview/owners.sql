SELECT ao.entry_id, p.uid AS person_uid, o.uid AS organisation_uid,
    coalesce(ao.words, x.name, a.name, p.name, o.name) AS name
FROM action_owner ao
LEFT JOIN person p ON p.id = ao.person_id
LEFT JOIN organisation o ON o.id = ao.organisation_id
LEFT JOIN outsider x ON x.meeting_id = ao.meeting_id AND x.no = ao.outsider
LEFT JOIN attendance a ON a.meeting_id = ao.meeting_id AND a.person_id = ao.person_id
WHERE ao.entry_id = ?
ORDER BY ao.seq
