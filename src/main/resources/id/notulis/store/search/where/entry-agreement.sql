$id IN (
    SELECT l.entry_id FROM find_agreement
    CROSS JOIN entry_point l ON l.agreement_id = find_agreement.rowid
    WHERE find_agreement MATCH ?
)
