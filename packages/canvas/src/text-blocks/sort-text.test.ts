import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { TextSort } from '../board/board.ts';
import { sortText } from './sort-text.ts';

/** Texts as they stand on boards, `|` for a new line; written before the reader was first run on them. */
const TEXTS: Record<TextSort, string> = {
  requirements: `
FR:|- user can post a tweet|- user can follow others
Functional requirements|1. Upload a photo|2. View the feed|3. Like and comment
NFRs|- low latency (< 200ms)|- highly available|- eventual consistency ok
Non-functional: 99.99% uptime, p95 under 300 ms
Requirements:|users can create events|users can invite guests|reminders by mail
- user can upload a video|- user can watch a video|- user can search by title
• Riders request a ride|• Drivers accept or decline|• Riders pay in the app
In scope: shorten url, redirect, custom alias|Out of scope: analytics, accounts
Out of scope|- payments|- ads
Must have: 1:1 chat, group chat, read receipts
System should never lose a message
The system must be highly available and durable
Use cases|1) book a seat|2) cancel a booking
FRs|send message|receive message|see who is online
As a user I want to save a place for later
Goals: fast reads, no data loss, cheap
* create a poll|* vote once|* see results live
NFR: scalable to 10M users, AP over CP, latency < 100ms
Features|post, like, comment, share|follow / unfollow
should handle 10k requests per second, 99.9 availability
`,
  estimates: `
100M DAU * 2 tweets/day = 200M tweets/day
200M / 86400 = 2300 QPS, peak 3x = 7k QPS
Storage: 500 B * 100M = 50 GB/day
Estimates|DAU 10M|reads 100k QPS|writes 1k QPS
1M users x 10 KB = 10 GB RAM
Traffic: 5k rps avg, 15k rps peak
10 TB/year * 5 years = 50 TB
Back of the envelope:|500M users|20% active|100M DAU
QPS ~ 1200|peak ~ 4k|storage 3 TB / yr
bandwidth = 2 MB * 400/s = 800 MB/s
DAU = 50M, 3 posts/user -> 150M posts/day ≈ 1.7k/s
86400 s ~ 10^5|1e8 / 1e5 = 1000 writes/s
cache: 20% of 1 TB = 200 GB -> 4 nodes of 64 GB
read:write = 100:1|W: 40/s|R: 4000/s
video 50 MB avg, 1M uploads a day: 50 TB/day
62^7 = 3.5 trillion keys
Capacity|1 KB per msg|40B msgs per day|40 TB per day
~12 req/s per server => 80 servers
5 years: 365 * 5 * 30 GB = 55 TB
Assume 300M MAU, 50% daily => 150M DAU
`,
  api: `
GET /tweets/:id
POST /v1/urls {longUrl} -> {shortUrl}|GET /{key} -> 302
API|createTweet(userId, text) -> tweetId|getFeed(userId, cursor) -> Tweet[]
rpc SendMessage(SendRequest) returns (SendReply)
DELETE /users/{id}/follow
GET /feed?cursor=&limit=20
postTweet(user_id, text, media)
APIs:|upload(file) -> id|download(id) -> file
WS /chat/{roomId}
PUT /files/{id}/chunks/{n}|GET /files/{id}
getTimeline(userId, page)
Endpoints|/login|/logout|/users/:id
POST /rides {from, to} -> 201 rideId
mutation createPost(input: PostInput!): Post
search(query: string, lat, lng, radius): Place[]
sendMessage(from, to, body)|markRead(messageId)
HTTP GET /api/v1/search?q=foo
PATCH /orders/:id {status}
insert(key, value), get(key), delete(key)
REST:|GET /games/:id/scores|POST /scores
`,
  schema: `
users(id PK, name, email, created_at)
Tweets|id bigint PK|user_id bigint FK|text varchar(280)|created_at timestamp
Table: urls|key (PK)|long_url|expires_at
User { id, name, email }
messages(chat_id, seq, sender, body) PK (chat_id, seq)
Data model|User: id, name|Follow: follower_id, followee_id
CREATE TABLE rides (id uuid, rider_id uuid, status text)
Schema|bookings: id, room_id, from, to, status
orders|- id: uuid|- user_id: uuid|- total: int|- status: string
follows (follower_id, followee_id, created_at)
users table: id, email, password_hash
Posts|PK: post_id|SK: created_at
photo_id | user_id | url | created_at
partition key: user_id|sort key: ts
class Ticket|id: int|seat: Seat|price: number
Core entities|- User|- Event|- Ticket
Message|message_id: bigint|channel_id: bigint|content: text
likes(user_id, post_id)|comments(id, post_id, user_id, body)
Tables: users, tweets, follows
File|file_id|name|owner_id|size
`,
  note: `
URL shortener
Design Instagram
TODO: talk about sharding
why not SQL?
hot key problem!
ask about retention
Deep dive: fan out on write vs on read
Twitter - 45 min
async
happy path
step 2
write path
1
use consistent hashing here
cache invalidation is hard, TTL 5 min
if leader dies -> elect a new one
Open questions|- multi region?|- who owns the data?
v2
bottleneck!!
single point of failure
celebrities: pull instead of push
Legend: dashed = async
note: retries need an idempotency key
websocket
`,
};

const ROWS = Object.entries(TEXTS).flatMap(([sort, texts]) =>
  texts
    .trim()
    .split('\n')
    .map((text) => [text.includes(' | ') ? text : text.replaceAll('|', '\n'), sort] as const),
);

test('[D47] texts that are no labels are sorted by what they hold', () => {
  expect(ROWS.length).toBeGreaterThanOrEqual(100);
  expect(ROWS.filter(([text, sort]) => sortText(text) !== sort).map((row) => [...row, sortText(row[0])])).toEqual([]);
});

test('[D47] case and bullets do not matter to the sort', () => {
  fc.assert(
    fc.property(fc.constantFrom(...ROWS), fc.constantFrom('', '\n', '  '), ([text], space) => {
      expect(sortText(space + text + space)).toBe(sortText(text));
    }),
  );
});

test('[D47] any text has a sort, the same each time, and an empty one is a note', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
      expect(Object.keys(TEXTS)).toContain(sortText(text));
      expect(sortText(text)).toBe(sortText(text));
    }),
  );
  expect(sortText('')).toBe('note');
  expect(sortText(' \n ')).toBe('note');
});
