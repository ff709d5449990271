SELECT DISTINCT kind, variant FROM template ORDER BY kind, variant
