INSERT INTO meta (id, book_uid, commit_no, committed_at, record_no)
VALUES (1, ?, 1, ?, 1)
