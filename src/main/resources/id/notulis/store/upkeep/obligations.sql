SELECT uid, number, side, person, task, due FROM obligation WHERE upkeep_id = ? ORDER BY seq
