SELECT k.sha256
FROM (
    SELECT sha256 FROM attachment
    UNION
    SELECT sha256 FROM evidence
) k
LEFT JOIN photo_data d ON d.sha256 = k.sha256
WHERE k.sha256 IS NOT NULL AND d.id IS NULL
ORDER BY k.sha256
