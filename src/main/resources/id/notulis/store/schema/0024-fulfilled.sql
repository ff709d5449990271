-- Obligations are done one day; evaluations have a name, and are planned before they are held.
ALTER TABLE obligation ADD COLUMN fulfilled TEXT;
ALTER TABLE assessment ADD COLUMN name TEXT NOT NULL DEFAULT '';
