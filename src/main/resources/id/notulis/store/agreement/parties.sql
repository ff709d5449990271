SELECT s.name, s.number
FROM signer s
JOIN agreement a ON a.id = s.agreement_id
WHERE a.uid = ?
ORDER BY s.seq
