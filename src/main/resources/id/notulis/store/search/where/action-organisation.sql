EXISTS (
    SELECT 1 FROM in_charge i
    WHERE i.entry_id = c.id
        AND i.office_id IN (
            SELECT rowid FROM find_organisation WHERE find_organisation MATCH ?
        )
)
