INSERT INTO seal_block (
    review_id, sort, seq, role, capacity, represented, post,
    rank_id, retired, corps, front_titles, name, back_titles, service_number
)
VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
