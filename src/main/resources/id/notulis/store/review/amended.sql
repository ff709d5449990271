SELECT p.amendment_id, p.before, p.after
FROM amended p
JOIN amendment a ON a.id = p.amendment_id
WHERE a.review_id = ?
ORDER BY p.amendment_id, p.seq
