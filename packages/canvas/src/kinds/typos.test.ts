import { expect, test } from 'vitest';
import { kindsOf } from './kinds-of.ts';

const MISSPELLED = `
Postgress -> relational
Kafaka -> stream, queue
Cassandara -> wide-column
Redies -> cache, key-value
Memcahed -> cache
Elastic serach -> search
RabitMQ -> queue
Rabit MQ -> queue
Load Balencer -> load-balancer
Loadbalacer -> load-balancer
API Gatway -> gateway
Databse -> store
Zookeper -> coordination
Messsage Queue -> queue
Schedular -> scheduler
Prometeus -> monitoring, time-series
Mongoo DB -> document
MySLQ -> relational
Elasticseach -> search
Notifcation Sevice -> service
`;

const UNKNOWN = `
Foo
Design Twitter
High level design
Step 2
???
User feed pic
Happy path
Cash
v2
100M DAU
`;

test('[D43] what is no word is read as the name it misspells or sounds like', () => {
  const wrong = MISSPELLED.trim()
    .split('\n')
    .filter((row) => {
      const [label = '', wanted] = row.split(' -> ');
      return kindsOf(label).kinds.join(', ') !== wanted;
    });
  expect(wrong).toEqual([]);
});

test.each(UNKNOWN.trim().split('\n'))('[D41] nothing is guessed from "%s"', (label) => {
  expect(kindsOf(label).kinds).toEqual([]);
});
