SELECT a.delegation_id, p.uid AS person_uid,
    a.rank_id, a.retired, a.corps, a.front_titles, a.name, a.back_titles,
    a.position, a.second_role, a.presence, a.arrived, a.departed, a.reason, a.head,
    b.uid AS on_behalf_uid, a.on_behalf_outsider
FROM attendance a
JOIN person p ON p.id = a.person_id
LEFT JOIN person b ON b.id = a.on_behalf_id
WHERE a.meeting_id = ?
ORDER BY a.delegation_id, a.seq
