SELECT title FROM offered_post ORDER BY seq
