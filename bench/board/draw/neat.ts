import { drawScenes } from './draw-scenes.ts';

/** Tidy boards: every arrow tied, every label typed into its shape. */
await drawScenes({
  'shortener-grid': {
    problem: 'URL shortener',
    style: 'neat grid, every arrow tied, requirements in a column',
    draw: async (hand) => {
      const client = hand.node(await hand.box('Client', 300, 300), 'Client', ['client']);
      const balancer = hand.node(await hand.box('Load balancer', 560, 300), 'Load balancer', ['load-balancer']);
      const writer = hand.node(await hand.box('Shortening service', 840, 180, 190), 'Shortening service', ['service']);
      const reader = hand.node(await hand.box('Redirect service', 840, 420, 190), 'Redirect service', ['service']);
      const ids = hand.node(await hand.box('Key generator', 1160, 100), 'Key generator', ['id-generator']);
      const cache = hand.node(await hand.box('Redis cache', 1160, 420), 'Redis cache', ['cache']);
      const store = hand.node(await hand.box('Cassandra', 1160, 260), 'Cassandra', ['wide-column']);
      await hand.link(client, balancer, { label: 'HTTPS' });
      await hand.link(balancer, writer);
      await hand.link(balancer, reader);
      await hand.link(writer, ids);
      await hand.link(writer, store, { label: 'insert' });
      await hand.link(reader, cache, { label: '1. get' });
      await hand.link(reader, store, { label: '2. on miss' });
      const words = 'Functional requirements\n- shorten a long url\n- redirect to it\n- links expire after a year';
      hand.block([await hand.text(words, 1450, 120)], 'requirements');
      const figures = '100M new urls / month\n= 40 writes/s\nreads 100:1 -> 4k/s\n500 bytes * 6B = 3 TB';
      hand.block([await hand.text(figures, 1450, 330)], 'estimates');
      hand.block([await hand.text('POST /urls {long}\nGET /:key -> 301', 1450, 540)], 'api');
    },
  },
  'chat-tiers': {
    problem: 'chat',
    style: 'frames as tiers, labelled arrows, elbow arrows',
    draw: async (hand) => {
      const phone = hand.node(await hand.ellipse('Mobile app', 1050, 180), 'Mobile app', ['client']);
      const proxy = hand.node(await hand.box('L4 LB', 680, 200), 'L4 LB', ['load-balancer']);
      const sockets = hand.node(await hand.box('WebSocket servers', 340, 200, 200), 'WebSocket servers', ['service'], {
        count: 2,
      });
      const chat = hand.node(await hand.box('Chat service', 330, 580), 'Chat service', ['service']);
      const presence = hand.node(await hand.box('Presence service', 660, 580, 190), 'Presence service', ['service']);
      const push = hand.node(await hand.box('Push notifier', 1020, 580), 'Push notifier', ['service']);
      const messages = hand.node(await hand.box('HBase\nmessages', 330, 880), 'HBase messages', ['wide-column']);
      const online = hand.node(await hand.box('Redis (who is online)', 660, 880, 190), 'Redis (who is online)', [
        'cache',
      ]);
      const vendor = hand.node(await hand.box('APNs / FCM', 1420, 580), 'APNs / FCM', ['third-party']);
      await hand.link(phone, proxy, { both: true, label: 'wss' });
      await hand.link(proxy, sockets, { both: true });
      await hand.link(sockets, chat, { type: 'elbow' });
      await hand.link(sockets, presence, { type: 'elbow', label: 'heartbeat' });
      await hand.link(chat, messages, { label: 'append' });
      await hand.link(presence, online);
      await hand.link(presence, push, { stroke: 'Dashed', label: 'offline users' });
      await hand.link(push, vendor, { stroke: 'Dashed' });
      hand.boundary(await hand.frame('Edge', 280, 120, 640, 320), 'Edge', [sockets, proxy]);
      hand.boundary(await hand.frame('Core services', 280, 500, 1000, 240), 'Core services', [chat, presence, push]);
      hand.boundary(await hand.frame('Storage', 280, 800, 1000, 240), 'Storage', [messages, online]);
    },
  },
  'payments-elbow': {
    problem: 'payments',
    style: 'elbow arrows only, diamonds for decisions, schema and notes',
    draw: async (hand) => {
      const shop = hand.node(await hand.box('Merchant checkout', 300, 200, 190), 'Merchant checkout', ['client']);
      const gateway = hand.node(await hand.box('API Gateway', 620, 200), 'API Gateway', ['gateway']);
      const pay = hand.node(await hand.box('Payment Service', 920, 200, 180), 'Payment Service', ['service']);
      const fraud = hand.node(await hand.diamond('Fraud check', 1260, 170, 200, 140), 'Fraud check', ['service']);
      const ledger = hand.node(await hand.box('Ledger DB\n(Postgres)', 930, 520), 'Ledger DB (Postgres)', [
        'relational',
      ]);
      const wallet = hand.node(await hand.box('Wallet service', 620, 520), 'Wallet service', ['service']);
      const queue = hand.node(await hand.box('SQS retry queue', 1270, 520, 180), 'SQS retry queue', ['queue']);
      const bank = hand.node(await hand.ellipse('Stripe / Adyen', 1640, 190, 180), 'Stripe / Adyen', ['third-party']);
      const type = 'elbow' as const;
      await hand.link(shop, gateway, { type, label: 'POST /pay' });
      await hand.link(gateway, pay, { type });
      await hand.link(pay, fraud, { type });
      await hand.link(fraud, bank, { type, label: 'ok' });
      await hand.link(pay, ledger, { type, label: 'double entry' });
      await hand.link(wallet, ledger, { type });
      await hand.link(fraud, queue, { type, stroke: 'Dotted' });
      const schema = 'payments(id PK, order_id, amount, currency, status)\nentries(id, account, debit, credit, at)';
      hand.block([await hand.text(schema, 620, 760)], 'schema');
      hand.block([await hand.text('Idempotency key on each request!', 1300, 760)], 'note');
    },
  },
  'leaderboard-small': {
    problem: 'leaderboard',
    style: 'tiny board of four shapes',
    draw: async (hand) => {
      const game = hand.node(await hand.box('Game', 700, 400, 90, 50), 'Game', ['client']);
      const api = hand.node(await hand.box('Score API', 900, 400, 110, 50), 'Score API', ['service']);
      const board = hand.node(await hand.box('Redis sorted set', 1120, 330, 190, 50), 'Redis sorted set', [
        'key-value',
        'cache',
      ]);
      const store = hand.node(await hand.box('MySQL', 1120, 460, 190, 50), 'MySQL', ['relational']);
      await hand.link(game, api);
      await hand.link(api, board, { label: 'ZADD' });
      await hand.link(api, store);
    },
  },
  'metrics-wide': {
    problem: 'metrics',
    style: 'huge board seen from afar, long arrows, dashed asynchronous ways, counts in labels',
    draw: async (hand) => {
      await hand.zoomOut(5);
      const hosts = hand.node(await hand.box('App hosts x5000', -400, 0, 240, 120), 'App hosts x5000', ['client'], {
        count: 5000,
      });
      const agent = hand.node(await hand.box('Collector agents', 300, 0, 260, 120), 'Collector agents', ['service'], {
        count: 2,
      });
      const kafka = hand.node(await hand.box('Kafka (3 brokers)', 1000, 0, 260, 120), 'Kafka (3 brokers)', ['stream'], {
        count: 3,
      });
      const flink = hand.node(await hand.box('Flink aggregation', 1700, 0, 260, 120), 'Flink aggregation', [
        'stream-processor',
      ]);
      const series = hand.node(await hand.box('InfluxDB', 2400, 0, 240, 120), 'InfluxDB', ['time-series']);
      const cold = hand.node(await hand.box('S3 cold storage', 2400, 500, 240, 120), 'S3 cold storage', ['blob']);
      const alerts = hand.node(await hand.box('Alert manager', 1700, 1000, 260, 120), 'Alert manager', ['monitoring']);
      const query = hand.node(await hand.box('Query service', 2400, 1000, 240, 120), 'Query service', ['service']);
      const screen = hand.node(await hand.box('Grafana', 2400, 1500, 240, 120), 'Grafana', ['monitoring']);
      const pager = hand.node(await hand.ellipse('PagerDuty', 1000, 1000, 260, 120), 'PagerDuty', ['third-party']);
      await hand.link(hosts, agent, { label: 'statsd / UDP' });
      await hand.link(agent, kafka, { stroke: 'Dashed' });
      await hand.link(kafka, flink, { stroke: 'Dashed' });
      await hand.link(flink, series, { label: '1 min rollups' });
      await hand.link(series, cold, { label: 'after 30 days', stroke: 'Dashed' });
      await hand.link(query, series, { via: [[2200, 500]] });
      await hand.link(screen, query);
      await hand.link(alerts, query);
      await hand.link(alerts, pager);
      hand.block(
        [
          await hand.text(
            'Estimates\n5000 hosts * 100 metrics / 10 s\n= 50k points/s\n50k * 16 B = 800 KB/s',
            600,
            1000,
          ),
        ],
        'estimates',
      );
    },
  },
});
