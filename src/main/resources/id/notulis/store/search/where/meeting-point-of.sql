m.id IN (
    SELECT l.meeting_id FROM find_agreement
    CROSS JOIN entry_point l ON l.agreement_id = find_agreement.rowid
    WHERE find_agreement MATCH ? AND l.number = ?
)
