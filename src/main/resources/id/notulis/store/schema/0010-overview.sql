-- What lists and the first screen ask for at every turn: all minutes by day, and those not final.
DROP INDEX meeting_day;
CREATE INDEX meeting_day ON meeting (first_day, start_time, id) WHERE binned_at IS NULL;
CREATE INDEX meeting_unfinished ON meeting (first_day, last_day)
    WHERE status < 2 AND binned_at IS NULL;
