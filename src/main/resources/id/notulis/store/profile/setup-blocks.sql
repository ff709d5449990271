SELECT role, capacity, represented, post,
    rank_id, retired, corps, front_titles, name, back_titles, service_number
FROM signature_block
WHERE setup_id = ?
ORDER BY seq
