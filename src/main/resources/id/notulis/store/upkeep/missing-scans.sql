SELECT DISTINCT s.sha256
FROM scan s
LEFT JOIN photo_data d ON d.sha256 = s.sha256
WHERE d.id IS NULL
ORDER BY s.sha256
