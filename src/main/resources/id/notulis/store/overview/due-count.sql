SELECT count(*) AS value FROM due_upkeep WHERE due <= ?
