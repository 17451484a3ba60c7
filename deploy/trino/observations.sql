-- The parts of observations as a table of Trino: put the folder observations/ of /data/ into a
-- bucket, name it below, then run this with the Hive connector as the catalog "hive".
CREATE SCHEMA IF NOT EXISTS hive.atlas;

CREATE TABLE hive.atlas.observations (
  observation_id VARCHAR,
  indicator VARCHAR,
  area_code VARCHAR,
  as_of VARCHAR,
  as_of_basis VARCHAR,
  rate_pct DOUBLE,
  rate_decimals INTEGER,
  rate_qualifier VARCHAR,
  participants INTEGER,
  participants_qualifier VARCHAR,
  source_id VARCHAR,
  note_en VARCHAR,
  note_vi VARCHAR,
  area_set VARCHAR,
  year INTEGER
)
WITH (
  external_location = 's3://your-bucket/data/observations/',
  format = 'PARQUET',
  partitioned_by = ARRAY['area_set', 'year']
);

-- Again after every publication that adds a set or a year.
CALL hive.system.sync_partition_metadata('atlas', 'observations', 'FULL');
