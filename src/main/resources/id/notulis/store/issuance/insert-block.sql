INSERT INTO issuance_block (
    issuance_id, seq, role, capacity, represented, post,
    rank_id, retired, corps, front_titles, name, back_titles, service_number
)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
