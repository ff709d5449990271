SELECT id, meeting_uid, kind, variant, audience, profile_uid, signers, number, made_at, record_no,
    path, size, sha256, data_sha256
FROM document
ORDER BY id
