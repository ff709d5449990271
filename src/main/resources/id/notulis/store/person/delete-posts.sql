DELETE FROM post WHERE person_id = ?
