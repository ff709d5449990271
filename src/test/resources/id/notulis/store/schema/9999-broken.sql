-- A step that breaks off in the middle.
CREATE TABLE extra (id INTEGER PRIMARY KEY, body TEXT NOT NULL) STRICT;
INSERT INTO extra (body) VALUES (NULL);
