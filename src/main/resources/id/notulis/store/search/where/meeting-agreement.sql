m.id IN (
    SELECT r.meeting_id FROM find_agreement
    CROSS JOIN meeting_agreement r ON r.agreement_id = find_agreement.rowid
    WHERE find_agreement MATCH ?
)
