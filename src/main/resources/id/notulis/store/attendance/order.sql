SELECT a.delegation_id, p.uid AS person_uid, a.seq
FROM attendance a
JOIN person p ON p.id = a.person_id
WHERE a.meeting_id = ?
