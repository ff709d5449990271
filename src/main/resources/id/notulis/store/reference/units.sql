SELECT name, head FROM offered_unit ORDER BY seq
