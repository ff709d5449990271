SELECT uid, kind, note, file, sha256, size, stamped_at, stamped_by
FROM attachment
WHERE meeting_uid = ?
ORDER BY seq
