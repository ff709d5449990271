SELECT p.uid AS person_uid, f.until, f.rank_id, f.retired, f.corps
FROM former_rank f
JOIN person p ON p.id = f.person_id
ORDER BY f.person_id, f.seq
