SELECT f.until, f.rank_id, f.retired, f.corps
FROM former_rank f
JOIN person p ON p.id = f.person_id
WHERE p.uid = ?
ORDER BY f.seq
