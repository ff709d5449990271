UPDATE entry
SET topic_id = ?,
    parent_id = ?,
    seq = ?,
    kind = ?,
    at_time = ?,
    person_id = ?,
    organisation_id = ?,
    organisation_name = ?,
    audience = ?,
    body = ?
WHERE id = ?
