-- A step no book ever takes, slow enough to be killed in.
ALTER TABLE meeting ADD COLUMN note TEXT NOT NULL DEFAULT '';
UPDATE meeting SET note = title;
CREATE TABLE extra (id INTEGER PRIMARY KEY, body TEXT NOT NULL) STRICT;
WITH RECURSIVE numbers (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM numbers WHERE n < 60000)
INSERT INTO extra (body) SELECT 'langkah ' || n FROM numbers;
CREATE INDEX extra_body ON extra (body);
