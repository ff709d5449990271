SELECT id, kind, office_uid
FROM issuance
WHERE meeting_uid = ?
ORDER BY kind
