import { bare, beside, component } from './component.ts';
import { drawScenes } from './draw-scenes.ts';

/** Boards in which shapes surround others: regions, tiers, networks. */
await drawScenes({
  'docs-nested-boxes': {
    problem: 'collaborative documents',
    style: 'large rectangles as tiers with their names as texts at the top left, boxes inside, loose arrows across',
    draw: async (hand) => {
      const front = await hand.box('', 280, 110, 420, 560);
      await hand.text('Public subnet', 300, 120);
      const back = await hand.box('', 780, 110, 1000, 560);
      await hand.text('Private subnet', 800, 120);
      const alb = await component(hand, 'ALB', 480, 340, ['load-balancer'], { width: 130 });
      const editor = await component(hand, 'Browser editor', 300, 800, ['client']);
      const gate = await component(hand, 'WS gateway', 840, 220, ['gateway', 'service']);
      const merge = await component(hand, 'OT service', 1140, 220, ['service']);
      const docs = await component(hand, 'Doc service', 840, 500, ['service']);
      const ops = await component(hand, 'Ops log (Kafka)', 1500, 220, ['stream'], { width: 180 });
      const mongo = await component(hand, 'MongoDB', 1500, 500, ['document']);
      const snap = await component(hand, 'Snapshot job', 1150, 500, ['batch-processor', 'worker']);
      await hand.link(editor, alb, { label: 'wss://' });
      await hand.link(alb, gate, { free: true, gap: [12, 15] });
      await hand.link(alb, docs);
      await hand.link(gate, merge, { both: true });
      await hand.link(merge, ops, { free: true, gap: [8, 20] });
      await hand.link(ops, snap, { stroke: 'Dashed' });
      await hand.link(snap, mongo);
      await hand.link(docs, mongo, { via: [[1250, 640]] });
      hand.boundary(front, 'Public subnet', [alb]);
      hand.boundary(back, 'Private subnet', [gate, merge, docs, ops, mongo, snap]);
    },
  },
  'kv-regions': {
    problem: 'key-value store',
    style: 'two frames as regions with the same boxes in each, replication dashed between them, clipped arrows',
    draw: async (hand) => {
      const client = await component(hand, 'Client', 1000, 100, ['client'], { width: 120, height: 60 });
      const dns = await component(hand, 'Route 53 (geo DNS)', 950, 260, ['dns'], { width: 220, height: 60 });
      const east = await hand.frame('us-east', 280, 380, 760, 620);
      const west = await hand.frame('eu-west', 1180, 380, 760, 620);
      const lbEast = await component(hand, 'LB', 600, 450, ['load-balancer'], { width: 100, height: 60 });
      const lbWest = await component(hand, 'LB', 1500, 450, ['load-balancer'], { width: 100, height: 60 });
      const nodesEast = await component(hand, 'Coordinator nodes', 560, 620, ['service'], { width: 190, count: 2 });
      const nodesWest = await component(hand, 'Coordinator nodes', 1460, 620, ['service'], { width: 190, count: 2 });
      const dataEast = await component(hand, 'Storage nodes x3', 560, 830, ['store'], { width: 190, count: 3 });
      const dataWest = await component(hand, 'Storage nodes x3', 1460, 830, ['store'], { width: 190, count: 3 });
      await hand.link(client, dns);
      await hand.link(dns, lbEast);
      await hand.link(dns, lbWest);
      await hand.link(lbEast, nodesEast);
      await hand.link(lbWest, nodesWest);
      await hand.link(nodesEast, dataEast, { label: 'W=2 R=2' });
      await hand.link(nodesWest, dataWest);
      await hand.link(dataEast, dataWest, { both: true, stroke: 'Dashed', label: 'async replication' });
      hand.boundary(east, 'us-east', [lbEast, nodesEast, dataEast]);
      hand.boundary(west, 'eu-west', [lbWest, nodesWest, dataWest]);
      hand.block([await hand.text('CAP: choose AP, eventual consistency', 300, 180)], 'note');
    },
  },
  'search-dashed-box': {
    problem: 'product search',
    style:
      'a box labelled at its top around the parts of one service, an ellipse as the internet, elbow and sharp arrows',
    draw: async (hand) => {
      const net = await component(hand, 'Internet users', 290, 360, ['client'], {
        tool: 'ellipse',
        width: 190,
        count: 2,
      });
      const waf = await component(hand, 'Cloudflare CDN', 600, 365, ['cdn']);
      const cluster = await hand.box('', 880, 140, 560, 640);
      await hand.text('Kubernetes cluster', 1060, 150);
      const ingress = await component(hand, 'Ingress', 920, 370, ['load-balancer', 'gateway'], { width: 130 });
      const query = await component(hand, 'query api', 1220, 240, ['service'], { width: 150 });
      const index = await component(hand, 'indexer', 1220, 580, ['worker'], { width: 150 });
      const elastic = await component(hand, 'Elastic cluster (5 nodes)', 1620, 240, ['search'], {
        width: 210,
        count: 5,
      });
      const kafka = await component(hand, 'product updates topic', 1620, 580, ['stream'], { width: 210 });
      const erp = await component(hand, 'ERP', 2000, 580, [], { width: 120 });
      await hand.link(net, waf);
      await hand.link(waf, ingress, { type: 'elbow' });
      await hand.link(ingress, query, { type: 'elbow' });
      await hand.link(query, elastic, { type: 'sharp' });
      await hand.link(index, elastic, { type: 'sharp', label: 'bulk' });
      await hand.link(kafka, index, { type: 'sharp', stroke: 'Dashed' });
      await hand.link(erp, kafka, { type: 'sharp', stroke: 'Dashed' });
      hand.boundary(cluster, 'Kubernetes cluster', [ingress, query, index]);
    },
  },
  'ads-frame-in-frame': {
    problem: 'ad click aggregation',
    style: 'a frame around everything, boxes as zones within it, names beside small boxes, long curved arrows',
    draw: async (hand) => {
      const sites = await beside(hand, 'publisher sites', [300, 260], [270, 330], ['client'], { count: 2 });
      const zone = await hand.box('', 700, 170, 520, 330);
      await hand.text('AZ 1', 715, 180);
      const other = await hand.box('', 700, 580, 520, 330);
      await hand.text('AZ 2', 715, 590);
      const one = await component(hand, 'click API', 740, 280, ['service'], { width: 140 });
      const two = await component(hand, 'click API', 740, 690, ['service'], { width: 140 });
      const first = await component(hand, 'Kinesis', 1040, 280, ['stream'], { width: 140 });
      const second = await component(hand, 'Kinesis', 1040, 690, ['stream'], { width: 140 });
      const flink = await component(hand, 'Flink', 1400, 480, ['stream-processor'], { tool: 'diamond' });
      const olap = await component(hand, 'ClickHouse', 1720, 490, ['relational'], { width: 150 });
      await hand.link(sites, one, { free: true, gap: [10, 10] });
      await hand.link(sites, two, { via: [[520, 640]] });
      await hand.link(one, first);
      await hand.link(two, second, { free: true, gap: [10, 16] });
      await hand.link(first, flink, { stroke: 'Dashed', via: [[1320, 380]] });
      await hand.link(second, flink, { stroke: 'Dashed', via: [[1320, 700]] });
      await hand.link(flink, olap, { label: 'per minute' });
      const cloud = await hand.frame('AWS eu-central-1', 640, 100, 1300, 880);
      hand.boundary(cloud, 'AWS eu-central-1', [flink, olap]);
      hand.boundary(zone, 'AZ 1', [one, first]);
      hand.boundary(other, 'AZ 2', [two, second]);
    },
  },
  'email-layers': {
    problem: 'email service',
    style: 'three wide bands as layers with names at the left edge, bare words and boxes mixed, thin arrows down',
    draw: async (hand) => {
      const bands: string[] = [];
      for (const [name, y] of [
        ['Clients', 110],
        ['Services', 400],
        ['Data', 690],
      ] as const) {
        bands.push(await hand.box('', 280, y, 1500, 220));
        await hand.text(name, 295, y + 10);
      }
      const [top = '', mid = '', low = ''] = bands;
      const web = await component(hand, 'webmail', 500, 180, ['client'], { width: 130 });
      const imap = await component(hand, 'Outlook (IMAP)', 900, 180, ['client'], { width: 180 });
      const mta = await component(hand, 'SMTP server', 500, 470, ['service']);
      const box = await component(hand, 'mailbox svc', 900, 470, ['service']);
      const spam = await component(hand, 'Spam filter', 1400, 470, ['service']);
      const mails = await component(hand, 'Bigtable', 900, 760, ['wide-column']);
      const files = await component(hand, 'attachments -> S3', 1300, 760, ['blob'], { width: 190 });
      const peer = await bare(hand, 'other mail servers', 1900, 500, ['third-party']);
      await hand.link(web, mta);
      await hand.link(web, box, { free: true, gap: [8, 8] });
      await hand.link(imap, box, { free: true, gap: [14, 7] });
      await hand.link(box, mails);
      await hand.link(box, files, { gap: [3, 12] });
      await hand.link(spam, box);
      await hand.link(peer, spam, { gap: [5, 4] });
      hand.boundary(top, 'Clients', [web, imap]);
      hand.boundary(mid, 'Services', [mta, box, spam]);
      hand.boundary(low, 'Data', [mails, files]);
    },
  },
});
