-- What the book had at the place when somebody began to type there; blank where the text is new.
-- A text that is found again is never put in the place of something nobody saw.
ALTER TABLE draft ADD COLUMN before TEXT NOT NULL DEFAULT '';
