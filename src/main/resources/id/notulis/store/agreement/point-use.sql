SELECT a.uid AS agreement_uid,
    ep.number,
    count(DISTINCT ep.meeting_id) AS meetings,
    count(DISTINCT CASE WHEN c.status < 2 THEN c.id END) AS actions_open,
    count(DISTINCT CASE WHEN c.status = 2 THEN c.id END) AS actions_done,
    max(m.first_day) AS last_discussed
FROM entry_point ep
JOIN agreement a ON a.id = ep.agreement_id
JOIN meeting m ON m.id = ep.meeting_id AND m.binned_at IS NULL
LEFT JOIN action c ON c.id = ep.entry_id
GROUP BY ep.agreement_id, ep.number
