/** The shape of the checklist; its content is `data/checklist.ts`. */
export interface Checklist {
  readonly version: number;
  readonly sections: readonly ChecklistSection[];
}

export interface ChecklistSection {
  readonly id: string;
  readonly title: string;
  readonly stage: string;
  /** Budget in the 45-minute template; 0 for what is judged over the whole interview. */
  readonly minutes: number;
  readonly points: readonly ChecklistPoint[];
}

export interface ChecklistPoint {
  readonly id: string;
  /** 3 = expected of everyone, 2 = of a senior engineer, 1 = what makes staff level stand out. */
  readonly importance: 1 | 2 | 3;
  readonly title: string;
  /** What has to be said, written, calculated or drawn for the point to count. */
  readonly counts: string;
}
