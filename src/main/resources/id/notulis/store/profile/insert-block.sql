INSERT INTO signature_block (
    edition_id, setup_id, alternate, seq, role, capacity, represented, post,
    rank_id, retired, corps, front_titles, name, back_titles, service_number
)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
