/** How far something drawn carries a point by itself, and why so far. */
export interface DrawnWorth {
  readonly pointId: string;
  readonly worth: 'covered' | 'mentioned';
  readonly why: string;
}

const covers = (pointId: string, why: string): DrawnWorth => ({ pointId, worth: 'covered', why });
const mentions = (pointId: string, why: string): DrawnWorth => ({ pointId, worth: 'mentioned', why });

/**
 * What each fact of a drawing, and each sort of text block, says about which point. A point whose wording asks for a reason, a policy or a
 * walk is only mentioned by a drawing, unless the names on the drawing give it. What is not listed here says nothing of any point.
 */
export const DRAWN_POINTS: Readonly<Record<string, readonly DrawnWorth[]>> = {
  'write-path': [mentions('HL5', 'Arrows lead from the client to a store; what goes along them is not said.')],
  'named-write-path': [
    covers('HL5', 'Connected components from the client to the store, and the drawing says that it is a write.'),
  ],
  'read-path': [mentions('HL6', 'Arrows join the client with a store; what comes back along them is not said.')],
  'named-read-path': [
    covers('HL6', 'Connected components from the client to the data, and the drawing says that it is a read.'),
  ],
  'cache-before-store': [mentions('DD4', 'The cache has its place; what it holds, or by what policy, is not said.')],
  'cache-with-content': [covers('DD4', 'The cache has its place before a store, and its name says what it holds.')],
  'several-behind-load-balancer': [covers('DD5', 'Traffic is spread over several drawn instances.')],
  'queue-with-consumer': [mentions('DD7', 'Work waits between two components; for what is not said.')],
  'queue-with-purpose': [covers('DD7', 'Work waits between two components, and their names say what for.')],
  'dead-letter-queue': [covers('DD9', 'Work that fails goes to a connected place of its own.')],
  replicas: [mentions('DD3', 'There are copies; how they are kept is not said.')],
  'replica-roles': [covers('DD3', 'The copies are joined and have roles: leader, follower, read replica.')],
  partitions: [mentions('DD2', 'Data is split; by what is not said.')],
  'partitions-by-key': [covers('DD2', 'Data is split, and the drawing names the key or the scheme.')],
  'cdn-before-origin': [mentions('DD6', 'A CDN stands before something; for what is not said.')],
  'cdn-before-blob': [covers('DD6', 'A CDN stands before the files that it serves.')],
  regions: [mentions('DD6', 'Components stand in several regions; for what is not said.')],
  'specialised-store': [mentions('DD12', 'A specialised store is joined to the design; for what is not said.')],
  'specialised-store-with-content': [
    covers('DD12', 'A specialised store is joined to the design, and its name says what for.'),
  ],
  'named-store': [mentions('HL7', 'The kind of store is chosen; a reason needs words.')],
  archive: [covers('DD11', 'Old data has a connected place of its own.')],
  monitoring: [mentions('SH1', 'Something watches the system; how is not said.')],
  'monitoring-tool': [covers('SH1', 'A named tool is joined to what it watches.')],
  logs: [mentions('LG1', 'Logs are collected; how is not said.')],
  'logs-tool': [covers('LG1', 'A named tool is joined to what sends it logs.')],
  'rate-limiter': [covers('SE5', 'A rate limiter stands in the path of requests.')],
  auth: [mentions('SE1', 'A part for it is joined to the design; how callers are known is not said.')],
  'auth-method': [covers('SE1', 'A part for it is joined to the design, and its name says how callers are known.')],
  'private-network': [covers('SE3', 'The stores stand in a private network and the clients outside of it.')],
  encryption: [mentions('SE2', 'A protocol that encrypts stands on an arrow, and that is all.')],
  protocol: [mentions('HL8', 'A protocol stands on an arrow; a reason needs words.')],
  'block:schema': [covers('HL2', 'Entities with their fields are written on the board.')],
  'block:api': [mentions('HL1', 'Endpoints are written on the board; what they take or return is not.')],
  'block:api-with-contents': [covers('HL1', 'Endpoints with what they take or return are written on the board.')],
};
