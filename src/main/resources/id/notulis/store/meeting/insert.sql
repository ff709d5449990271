INSERT INTO meeting (
    uid, status, title, kind, first_day, last_day, start_time, end_kind, end_time, zone, place,
    host_id, host_name, chair_id, chair_outsider, secretary_id, secretary_outsider,
    classification, number, series, initials,
    next_known, next_first_day, next_last_day, next_start_time, next_end_kind, next_end_time,
    next_zone, next_place, next_subject
)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?,
    ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
RETURNING id AS value
