import type { WordClasses } from '../cues/parse-cue.ts';

/** Families of words that several cues use, by the name they are called with (`@store`). `_` joins the words of one member. */
export const WORD_CLASSES: WordClasses = {
  store: `db database nosql no_sql sql mysql my_sql postgres postgresql mongo mongodb cassandra dynamo dynamodb hbase bigtable
    redis s3 blob_store object_store store rdbms spanner elasticsearch elastic_search key_value_store document_store file_store
    data_store sql_server oracle couchbase table persistence`,
  sqlstore: `relational rdbms sql mysql my_sql postgres postgresql postgressql sql_server oracle aurora`,
  nosqlstore: `nosql no_sql non_relational mongo mongodb cassandra dynamo dynamodb hbase bigtable key_value document_db wide_column
    column_store columnar graph_db neo4j time_series redis document_store column_family couchbase`,
  blobstore: `s3 blob_store object_store blob object_storage hdfs gcs file_store amazon_s3 bucket azure_blob file_system`,
  queue: `queue kafka rabbitmq rabbit_mq sqs pub_sub pubsub message_broker broker event_bus kinesis sns message_bus message_queue
    event_stream flink celery`,
  user: `user customer client player driver rider viewer member people subscriber creator admin seller buyer guest host merchant
    shopper consumer visitor account`,
  server: `server machine instance node host box pod container worker replica`,
  service: `service server api gateway backend microservice micro_service web_server app_server application_server worker handler
    processor manager lambda`,
  data: `data record row message file photo image video post event transaction order document metadata object`,
  http: `get post put delete patch`,
  we: `we i let_us let us i_am we_are`,
  want: `want need should must have_to would expect require`,
  fail: `fail failure fails failed crash crashes crashed dies dead unavailable outage goes_down go_down went_down going_down is_down
    are_down comes_down goes_offline unresponsive`,
  exclude: `out_scope not_cover not_worry ignore skip exclude not_support leave_out not_focus not_handle not_include not_consider
    n't_cover n't_worry n't_support n't_focus n't_include n't_consider n't_need park`,
  event: `request write read update message event transaction query upload tweet post click match order call hit`,
};
