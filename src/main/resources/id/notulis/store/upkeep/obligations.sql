SELECT uid, number, side, person, task, due, fulfilled FROM obligation WHERE upkeep_id = ? ORDER BY seq
