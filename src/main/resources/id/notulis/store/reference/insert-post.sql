INSERT INTO offered_post (title) VALUES (?)
