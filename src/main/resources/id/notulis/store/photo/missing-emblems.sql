SELECT k.sha256
FROM (
    SELECT left_emblem AS sha256 FROM edition
    UNION
    SELECT right_emblem FROM edition
) k
LEFT JOIN photo_data d ON d.sha256 = k.sha256
WHERE k.sha256 IS NOT NULL AND d.id IS NULL
ORDER BY k.sha256
