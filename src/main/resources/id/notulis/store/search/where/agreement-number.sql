a.id IN (SELECT rowid FROM find_agreement WHERE find_agreement MATCH '{number} : (' || ? || ')')
OR a.id IN (
    SELECT s.agreement_id FROM find_signer
    CROSS JOIN signer s ON s.id = find_signer.rowid
    WHERE find_signer MATCH '{number} : (' || ? || ')'
)
