SELECT total_changes() AS value
