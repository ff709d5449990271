DELETE FROM offered_title
