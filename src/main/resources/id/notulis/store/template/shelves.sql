SELECT DISTINCT document FROM template ORDER BY document
