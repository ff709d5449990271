SELECT rank_id FROM offered_rank ORDER BY seq
