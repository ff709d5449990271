SELECT sort, role, capacity, represented, post,
    rank_id, retired, corps, front_titles, name, back_titles, service_number
FROM seal_block
WHERE review_id = ?
ORDER BY sort, seq
