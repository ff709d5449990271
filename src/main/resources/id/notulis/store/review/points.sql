SELECT p.agreement_id, p.number, p.body
FROM seal_point p
JOIN seal_agreement a ON a.id = p.agreement_id
WHERE a.review_id = ?
ORDER BY p.agreement_id, p.seq
