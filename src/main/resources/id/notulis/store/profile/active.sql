SELECT p.uid
FROM profile p
LEFT JOIN meta m ON m.active_profile_uid = p.uid
ORDER BY m.id IS NULL, p.id
LIMIT 1
