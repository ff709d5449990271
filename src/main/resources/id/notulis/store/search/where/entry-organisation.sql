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
