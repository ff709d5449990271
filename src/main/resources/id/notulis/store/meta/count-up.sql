UPDATE meta
SET commit_no = commit_no + 1,
    committed_at = ?,
    record_no = CASE WHEN ? THEN commit_no + 1 ELSE record_no END
RETURNING commit_no AS value
