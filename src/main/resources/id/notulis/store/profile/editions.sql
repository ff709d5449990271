SELECT id, since, style, city, left_emblem, left_width, right_emblem, right_width
FROM edition
WHERE profile_id = ?
ORDER BY seq
