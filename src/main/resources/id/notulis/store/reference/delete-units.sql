DELETE FROM offered_unit
