DELETE FROM former_rank WHERE person_id = ?
