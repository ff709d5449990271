SELECT f.action_uid
FROM following f
LEFT JOIN entry e ON e.uid = f.action_uid
WHERE e.id IS NULL
ORDER BY f.id
