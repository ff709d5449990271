SELECT ep.entry_id, a.uid AS agreement_uid, a.number AS agreement_number, ep.number
FROM entry_point ep
JOIN action c ON c.id = ep.entry_id
JOIN agreement a ON a.id = ep.agreement_id
ORDER BY ep.entry_id, ep.seq
