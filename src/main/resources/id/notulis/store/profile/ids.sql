SELECT uid FROM profile ORDER BY id
