SELECT role, capacity, represented, post,
    rank_id, retired, corps, front_titles, name, back_titles, service_number
FROM issuance_block
WHERE issuance_id = ?
ORDER BY seq
