SELECT e.id, e.uid, e.topic_id, e.parent_id, e.kind, e.at_time,
    p.uid AS person_uid, o.uid AS organisation_uid, e.organisation_name, e.audience, e.body,
    c.body AS action_body, c.due, c.priority, c.status, c.done_on
FROM entry e
LEFT JOIN person p ON p.id = e.person_id
LEFT JOIN organisation o ON o.id = e.organisation_id
LEFT JOIN action c ON c.id = e.id
WHERE e.meeting_id = ?
ORDER BY e.topic_id, e.seq
