SELECT uid, day, held_by, name, body FROM assessment WHERE upkeep_id = ? ORDER BY seq
