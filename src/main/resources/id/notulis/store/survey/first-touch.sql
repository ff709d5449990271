SELECT min(m.first_day) AS day
FROM meeting m
WHERE m.binned_at IS NULL
    AND m.id IN (
        SELECT ma.meeting_id FROM meeting_agreement ma
        JOIN agreement g ON g.id = ma.agreement_id WHERE g.uid = ?
        UNION
        SELECT ep.meeting_id FROM entry_point ep
        JOIN agreement g ON g.id = ep.agreement_id WHERE g.uid = ?
    )
