SELECT q.quick_check AS finding
FROM sqlite_schema t, pragma_quick_check(t.name) q
WHERE t.type = 'table'
    AND t.name NOT LIKE 'find^_%' ESCAPE '^'
    AND t.name NOT LIKE 'sqlite^_%' ESCAPE '^'
    AND q.quick_check <> 'ok'
