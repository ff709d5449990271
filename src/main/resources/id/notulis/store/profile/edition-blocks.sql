SELECT role, capacity, represented, post,
    rank_id, retired, corps, front_titles, name, back_titles, service_number
FROM signature_block
WHERE edition_id = ? AND alternate = ?
ORDER BY seq
