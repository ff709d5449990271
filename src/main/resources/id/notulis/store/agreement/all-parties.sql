SELECT a.uid AS agreement_uid, s.name, s.number
FROM signer s
JOIN agreement a ON a.id = s.agreement_id
ORDER BY s.agreement_id, s.seq
