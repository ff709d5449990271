INSERT INTO offered_rank (rank_id) VALUES (?)
