SELECT a.uid
FROM meeting_agreement ma
JOIN agreement a ON a.id = ma.agreement_id
WHERE ma.meeting_id = ?
ORDER BY ma.seq
