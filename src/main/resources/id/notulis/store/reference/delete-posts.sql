DELETE FROM offered_post
