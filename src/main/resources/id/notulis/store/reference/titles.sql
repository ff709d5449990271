SELECT title, front, variants FROM offered_title ORDER BY seq
