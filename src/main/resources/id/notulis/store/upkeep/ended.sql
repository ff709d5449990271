SELECT number, ended_on FROM ended_point WHERE upkeep_id = ? ORDER BY number
