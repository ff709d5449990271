SELECT id, kind, first_day, last_day, agreement_uid, only_open, only_overdue, owner, as_of, audience,
    format, profile_uid, made_at, record_no, path, size, sha256, data_sha256,
    only_actions
FROM survey_document
ORDER BY id
