SELECT a.uid AS agreement_uid, p.number, p.body
FROM point p
JOIN agreement a ON a.id = p.agreement_id
ORDER BY p.agreement_id, p.number
