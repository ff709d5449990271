m.host_id IN (SELECT rowid FROM find_organisation WHERE find_organisation MATCH ?)
OR m.id IN (
    SELECT g.meeting_id FROM find_organisation
    CROSS JOIN delegation g ON g.organisation_id = find_organisation.rowid
    WHERE find_organisation MATCH ?
)
