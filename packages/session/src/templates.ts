/** One timed part of an interview. `id` is a section id of the checklist; `minutes` is its budget. */
export interface Phase {
  readonly id: string;
  readonly title: string;
  readonly stage: Stage;
  readonly minutes: number;
}

export type Stage = 'requirements' | 'estimates' | 'high-level-design' | 'deep-dive' | 'monitoring' | 'security';

/** An order of phases with budgets. Templates are data: a shorter drill is another entry of {@link TEMPLATES}. */
export interface Template {
  readonly id: string;
  readonly title: string;
  readonly phases: readonly Phase[];
}

const FORTY_FIVE: Template = {
  id: 'forty-five',
  title: '45-minute interview',
  phases: [
    { id: 'feature-expectations', title: 'Feature expectations', stage: 'requirements', minutes: 5 },
    { id: 'estimations', title: 'Estimations', stage: 'estimates', minutes: 5 },
    { id: 'design-goals', title: 'Design goals', stage: 'requirements', minutes: 5 },
    { id: 'high-level-design', title: 'High-level design', stage: 'high-level-design', minutes: 6 },
    { id: 'deep-dive', title: 'Deep dive', stage: 'deep-dive', minutes: 10 },
    { id: 'justify', title: 'Justify', stage: 'deep-dive', minutes: 5 },
    { id: 'key-metrics', title: 'Key metrics', stage: 'monitoring', minutes: 3 },
    { id: 'health-monitoring', title: 'Health monitoring', stage: 'monitoring', minutes: 2 },
    { id: 'logs', title: 'Logs', stage: 'monitoring', minutes: 2 },
    { id: 'security', title: 'Security', stage: 'security', minutes: 2 },
  ],
};

const pick = (id: string, minutes: number): Phase => {
  const phase = FORTY_FIVE.phases.find((candidate) => candidate.id === id);
  if (!phase) throw new Error(`No phase ${id}`);
  return { ...phase, minutes };
};

const REQUIREMENTS_DRILL: Template = {
  id: 'requirements-drill',
  title: '15-minute requirements drill',
  phases: [pick('feature-expectations', 6), pick('estimations', 5), pick('design-goals', 4)],
};

const DESIGN_DRILL: Template = {
  id: 'design-drill',
  title: '25-minute design drill',
  phases: [pick('feature-expectations', 4), pick('high-level-design', 9), pick('deep-dive', 9), pick('justify', 3)],
};

/** Every template, the default first. */
export const TEMPLATES: readonly Template[] = [FORTY_FIVE, DESIGN_DRILL, REQUIREMENTS_DRILL];

/** The template with this id, or undefined. */
export function findTemplate(id: string): Template | undefined {
  return TEMPLATES.find((template) => template.id === id);
}
