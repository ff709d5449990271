SELECT count(*) AS value
FROM agreement a
WHERE a.valid_until BETWEEN ?1 AND ?2
    AND NOT EXISTS (
        SELECT 1 FROM upkeep u
        WHERE u.agreement_uid = a.uid AND u.archived_at IS NOT NULL
    )
    AND NOT EXISTS (SELECT 1 FROM upkeep u WHERE u.follows_uid = a.uid)
