SELECT uid, day, held_by, body FROM assessment WHERE upkeep_id = ? ORDER BY seq
