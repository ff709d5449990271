SELECT meeting_uid, kind, variant, number, made_at, path, sha256, data_sha256
FROM document
ORDER BY id
