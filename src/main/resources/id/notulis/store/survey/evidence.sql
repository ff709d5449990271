SELECT f.action_uid, v.body, v.file
FROM evidence v
JOIN following f ON f.id = v.following_id
ORDER BY f.id, v.seq
