-- Which minutes there are, in their order, and of which series some are, is read from an index alone:
-- the meetings themselves are large.
DROP INDEX meeting_day;
CREATE INDEX meeting_day ON meeting (first_day, start_time, id, binned_at) WHERE binned_at IS NULL;
CREATE INDEX meeting_of_series ON meeting (series) WHERE series <> '' AND binned_at IS NULL;
