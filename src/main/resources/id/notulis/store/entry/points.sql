SELECT ep.entry_id, a.uid AS agreement_uid, ep.number
FROM entry_point ep
JOIN agreement a ON a.id = ep.agreement_id
WHERE ep.meeting_id = ?
ORDER BY ep.entry_id, ep.seq
