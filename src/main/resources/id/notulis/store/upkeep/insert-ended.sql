INSERT INTO ended_point (upkeep_id, number, ended_on) VALUES (?, ?, ?)
