SELECT name FROM sqlite_schema
WHERE type = 'table' AND name NOT LIKE 'find^_%' ESCAPE '^' AND name NOT LIKE 'sqlite^_%' ESCAPE '^'
ORDER BY name
