SELECT
    (SELECT count(*) FROM meeting) AS meetings,
    (SELECT count(*) FROM entry) AS entries,
    (SELECT count(*) FROM photo) AS attachments
