import type { BoardNode, Finding } from '../board/board.ts';
import type { Kind } from '../kinds/kind.ts';
import { kindsOf } from '../kinds/kinds-of.ts';
import { isA, isClient, nameOf, wordsOfNode } from './roles.ts';
import { finding, neighboursOf, type Survey } from './survey.ts';
import { GENERIC_WORDS, SPOKEN } from './vocabulary.ts';
import { listed, saysAny, talkOf, wordsOf, type Talk } from './words.ts';

/** A component that a problem's answers have, with other names for it. */
export interface ExpectedComponent {
  readonly name: string;
  readonly aliases: readonly string[];
}

/** What is known besides the board. */
export interface AboutBoard {
  readonly components?: readonly ExpectedComponent[];
  /** What the candidate said, as one text. */
  readonly spoken?: string;
}

/** Said once, a component may be an aside or turned down. */
const SPOKEN_OF_FROM = 2;
/** From this many words on, what somebody never named was not left for the next sentence. */
const MUCH_TALK = 300;

/** What the drawing, the talk and the problem say of one another. */
export function lintTalk(survey: Survey, { components = [], spoken = '' }: AboutBoard): Finding[] {
  const talk = talkOf(spoken);
  return [
    ...lintDelivery(survey, components),
    ...lintNotDrawn(survey, components, talk),
    ...(talk.length >= MUCH_TALK ? lintNotSaid(survey, components, talk) : []),
  ];
}

/** Where the problem has both a blob store and a CDN, one without the other is half a way. */
function lintDelivery(survey: Survey, components: readonly ExpectedComponent[]): Finding[] {
  const { board } = survey;
  const expects = (kind: Kind): boolean =>
    components.some(({ name, aliases }) => [name, ...aliases].some((each) => isNamedAs(each, kind)));
  const drawn = (kind: Kind): BoardNode[] => board.nodes.filter((node) => isA(node, kind));
  if (!expects('cdn') || !expects('blob')) return [];
  const [blobs, cdns] = [drawn('blob'), drawn('cdn')];
  if (blobs.length > 0 && cdns.length === 0)
    return [finding('blob-without-cdn', blobs, `${namesOf(blobs)} is read by everyone without a CDN before it.`)];
  // A CDN that fetches from something of unknown kind has its origin there.
  const hasOrigin = cdns.some((cdn) => neighboursOf(survey, cdn.id).some((node) => node.kinds.length === 0));
  if (cdns.length > 0 && blobs.length === 0 && !hasOrigin)
    return [finding('cdn-without-blob', cdns, `No blob store is drawn that ${namesOf(cdns)} could fetch files from.`)];
  return [];
}

const namesOf = (nodes: readonly BoardNode[]): string => listed(nodes.map(nameOf));

const isNamedAs = (name: string, kind: Kind): boolean =>
  kindsOf(name).kinds.includes(kind) || saysAny(wordsOf(name), SPOKEN[kind] ?? []);

function lintNotDrawn(survey: Survey, components: readonly ExpectedComponent[], talk: Talk): Finding[] {
  const labels = survey.board.nodes.map(wordsOfNode);
  const isDrawnAs = (name: string): boolean => labels.some((label) => saysAny(label, [name]));
  const isDrawnKind = (kind: Kind): boolean => survey.board.nodes.some((node) => isA(node, kind) || isLike(node, kind));
  const kinds = (Object.keys(SPOKEN) as Kind[]).flatMap((kind) => {
    const names = SPOKEN[kind] ?? [];
    const [name] = names;
    const said = Math.max(...names.map((each) => talk.times(each)));
    return name && said >= SPOKEN_OF_FROM && !isDrawnKind(kind) && !names.some(isDrawnAs) ? [name] : [];
  });
  // A pack's names of a kind above are judged by their kind: who draws Redis has drawn the cache.
  const own = components.flatMap(({ name, aliases }) => {
    const names = [name, ...aliases];
    const isOfKind = (Object.keys(SPOKEN) as Kind[]).some((kind) => isNamedAs(name, kind));
    const [said] = names.filter((each) => wordsOf(each).length > 1 && talk.times(each) >= SPOKEN_OF_FROM);
    return said && !isOfKind && !names.some(isDrawnAs) ? [said] : [];
  });
  const missing = [
    ...kinds.filter((name) => !survey.board.blocks.some(({ text }) => saysAny(wordsOf(text), [name]))),
    ...own,
  ];
  if (missing.length === 0) return [];
  const them = missing.length === 1 ? 'it is not on the board' : 'they are not on the board';
  return [finding('said-not-drawn', [], `You spoke of ${listed(missing.map((name) => `"${name}"`))}, and ${them}.`)];
}

/** Kinds that people say for one another, so that either one on the board answers for both. */
const LIKE: readonly (readonly Kind[])[] = [
  ['queue', 'stream'],
  ['load-balancer', 'gateway'],
  ['cdn', 'cache'],
];

const isLike = (node: BoardNode, kind: Kind): boolean =>
  LIKE.some((kinds) => kinds.includes(kind) && kinds.some((each) => isA(node, each)));

function lintNotSaid(survey: Survey, components: readonly ExpectedComponent[], talk: Talk): Finding[] {
  const silent = survey.joined.filter((node) => {
    if (isClient(node) || node.label === '') return false;
    const telling = wordsOfNode(node).filter((word) => word.length > 2 && !GENERIC_WORDS.has(word));
    const names = [
      node.label,
      ...telling,
      ...node.kinds.flatMap((kind) => [...(SPOKEN[kind] ?? []), kind.replaceAll('-', ' ')]),
    ];
    const known = components.filter(({ name, aliases }) => saysAny(wordsOfNode(node), [name, ...aliases]));
    const others = known.flatMap(({ name, aliases }) => [name, ...aliases]);
    return telling.length > 0 && ![...names, ...others].some((name) => talk.times(name) > 0);
  });
  if (silent.length === 0) return [];
  const are = silent.length === 1 ? 'is' : 'are';
  return [
    finding(
      'drawn-not-said',
      silent,
      `${namesOf(silent)} ${are} drawn, and you have not spoken of ${silent.length === 1 ? 'it' : 'them'} so far.`,
    ),
  ];
}
