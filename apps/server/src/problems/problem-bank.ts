import type { Pack } from '@fortyfive/question-bank';

/** The packs that were loaded at the start, by id. */
export class ProblemBank {
  private readonly byId: ReadonlyMap<string, Pack>;

  constructor(readonly packs: readonly Pack[]) {
    this.byId = new Map(packs.map((pack) => [pack.id, pack]));
  }

  find(id: string): Pack | undefined {
    return this.byId.get(id);
  }
}
