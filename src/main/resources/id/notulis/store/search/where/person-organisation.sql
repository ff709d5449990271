p.id IN (
    SELECT q.person_id FROM find_organisation
    CROSS JOIN post q ON q.organisation_id = find_organisation.rowid
    WHERE find_organisation MATCH ?
)
