SELECT uid, number, subject, evaluation, what, who, due
FROM due_upkeep
WHERE due <= ?
ORDER BY due, id, seq
LIMIT ?
