-- People over the years: how long a post was held, the ranks held before, titles that are meant as
-- they are spelled, and those who are offered nowhere any more. `until` of a post is its last day,
-- of a rank the day from which another one holds.
ALTER TABLE person ADD COLUMN titles_meant INTEGER NOT NULL DEFAULT 0;
ALTER TABLE person ADD COLUMN archived INTEGER NOT NULL DEFAULT 0;
ALTER TABLE post ADD COLUMN until TEXT;
CREATE TABLE former_rank (
    person_id INTEGER NOT NULL REFERENCES person (id) ON DELETE CASCADE,
    seq INTEGER NOT NULL,
    until TEXT NOT NULL,
    rank_id INTEGER REFERENCES rank (id),
    retired INTEGER NOT NULL,
    corps TEXT NOT NULL,
    PRIMARY KEY (person_id, seq)
) STRICT, WITHOUT ROWID;
