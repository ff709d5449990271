SELECT DISTINCT p.sha256
FROM photo p
LEFT JOIN photo_data d ON d.sha256 = p.sha256
WHERE p.sha256 IS NOT NULL AND d.id IS NULL
