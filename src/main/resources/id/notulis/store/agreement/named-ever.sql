SELECT EXISTS (
    SELECT 1 FROM entry_point ep
    JOIN agreement a ON a.id = ep.agreement_id
    WHERE a.uid = ? AND ep.number = ?
) AS value
