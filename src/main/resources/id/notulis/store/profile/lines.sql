SELECT l.body
FROM profile_line l
JOIN profile p ON p.id = l.profile_id
WHERE p.uid = ? AND l.address = ?
ORDER BY l.seq
