DELETE FROM offered_rank
