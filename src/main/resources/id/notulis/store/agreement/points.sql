SELECT p.number, p.body
FROM point p
JOIN agreement a ON a.id = p.agreement_id
WHERE a.uid = ?
ORDER BY p.number
