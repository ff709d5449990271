SELECT s.role, s.prefix, s.post, s.rank_id, s.retired, s.corps, s.front_titles, s.name,
    s.back_titles, s.service_number
FROM signatory s
JOIN profile p ON p.id = s.profile_id
WHERE p.uid = ?
ORDER BY s.seq
