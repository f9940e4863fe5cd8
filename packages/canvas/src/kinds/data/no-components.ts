import { named, type Alias } from '../alias.ts';

/** Phrases with the name of a component in them that are none: what happens to it, and products that people design. */
export const NO_COMPONENTS: readonly Alias[] = [
  named(
    [],
    'any',
    'cache miss,cache hit,cache invalidation,cache eviction,cache stampede,queue depth,consumer lag,db migration,hash ring',
  ),
  named([], 'end', 'whatsapp,tinder,snapchat,cash app,facetime,youtube,netflix,dropbox,uber,twitter,instagram'),
];

/** Words of the trade and names that a dictionary lacks, and that are no misspelling either. */
export const TECHNICAL_WORDS =
  'sharding hashing polling pooling batching caching scaling failover rollback latency tenancy tinder airbnb strava doordash robinhood spotify discord telegram quora reddit yelp zoom linkedin ticketmaster pastebin tinyurl facebook geohashing quorum idempotent async webrtc offsite onprem serverside clientside hashed cached sharded';
