m.id IN (
    SELECT x.meeting_id FROM find_organisation
    CROSS JOIN entry x ON x.organisation_id = find_organisation.rowid
    WHERE find_organisation MATCH ?
    UNION ALL
    SELECT g.meeting_id FROM find_organisation
    CROSS JOIN delegation g ON g.organisation_id = find_organisation.rowid
    WHERE find_organisation MATCH ?
)
AND (
    e.organisation_id IN (SELECT rowid FROM find_organisation WHERE find_organisation MATCH ?)
    OR EXISTS (
        SELECT 1 FROM attendance n
        CROSS JOIN delegation g ON g.id = n.delegation_id
        WHERE n.meeting_id = e.meeting_id
            AND n.person_id = e.person_id
            AND g.organisation_id IN (
                SELECT rowid FROM find_organisation WHERE find_organisation MATCH ?
            )
    )
)
