SELECT book_uid, commit_no, committed_at, record_no FROM meta
