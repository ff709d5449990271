SELECT uid, body, file, sha256, size, stamped_at, stamped_by
FROM evidence
WHERE following_id = ?
ORDER BY seq
