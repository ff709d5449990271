INSERT INTO signatory (
    profile_id, seq, role, prefix, post,
    rank_id, retired, corps, front_titles, name, back_titles, service_number
)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
