import type { Kind } from '../../../packages/canvas/src/kinds/kind.ts';
import type { TextSort } from '../../../packages/canvas/src/board/board.ts';

/** A component as a person sees it. */
export interface DrawnNode {
  readonly id: string;
  /** Other elements by which a reader may name the same component. */
  readonly also: readonly string[];
  readonly label: string;
  /** The most specific first. Empty when a person could not tell either. */
  readonly kinds: readonly Kind[];
  readonly count: number;
  readonly boundary: string | null;
}

export interface DrawnEdge {
  /** The arrow or line. */
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly label: string;
  readonly directed: boolean;
  readonly both: boolean;
}

export interface DrawnBlock {
  readonly elements: readonly string[];
  readonly sort: TextSort;
}

/** What a drawing means to a person who looks at it. */
export interface DrawnGraph {
  readonly problem: string;
  readonly style: string;
  readonly nodes: readonly DrawnNode[];
  readonly edges: readonly DrawnEdge[];
  readonly boundaries: readonly { readonly id: string; readonly label: string }[];
  readonly blocks: readonly DrawnBlock[];
}

/** Collects what a person says about a drawing while it is drawn. */
export class Meaning {
  private readonly nodes: DrawnNode[] = [];
  private readonly edges: DrawnEdge[] = [];
  private readonly boundaries: { id: string; label: string }[] = [];
  private readonly blocks: DrawnBlock[] = [];
  private readonly boundaryOf = new Map<string, string>();

  /** Says that an element is a component. Several ids: the first is its shape, any other names it as well. */
  node(
    ids: string | readonly string[],
    label: string,
    kinds: readonly Kind[],
    more: { readonly count?: number; readonly boundary?: string } = {},
  ): string {
    const [id = '', ...also] = typeof ids === 'string' ? [ids] : ids;
    this.nodes.push({ id, also, label, kinds, count: more.count ?? 1, boundary: more.boundary ?? null });
    return id;
  }

  /** Says that an arrow or line leads from one component to another. */
  edge(
    id: string,
    from: string,
    to: string,
    more: { readonly label?: string; readonly directed?: boolean; readonly both?: boolean } = {},
  ): void {
    const { label = '', directed = true, both = false } = more;
    this.edges.push({ id, from, to, label, directed, both });
  }

  /** Says that an element surrounds components; of boundaries within one another, the inner one comes last. */
  boundary(id: string, label: string, members: readonly string[] = []): string {
    this.boundaries.push({ id, label });
    for (const member of members) this.boundaryOf.set(member, id);
    return id;
  }

  block(elements: readonly string[], sort: TextSort): void {
    this.blocks.push({ elements, sort });
  }

  graph(problem: string, style: string): DrawnGraph {
    const { edges, boundaries, blocks } = this;
    const nodes = this.nodes.map((node) => ({ ...node, boundary: this.boundaryOf.get(node.id) ?? node.boundary }));
    return { problem, style, nodes, edges, boundaries, blocks };
  }
}
