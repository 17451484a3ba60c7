-- The parts of observations as an external table of BigQuery: put the folder observations/ of /data/
-- into a bucket, name it and the dataset below. New parts are found without another run.
CREATE EXTERNAL TABLE atlas.observations
WITH PARTITION COLUMNS (
  area_set STRING,
  year INT64
)
OPTIONS (
  format = 'PARQUET',
  uris = ['gs://your-bucket/data/observations/*'],
  hive_partition_uri_prefix = 'gs://your-bucket/data/observations',
  require_hive_partition_filter = true
);
