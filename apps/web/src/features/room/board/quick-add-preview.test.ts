import { applyElements, drawSketch, layoutSketch, parseSketch, type Scene } from '@fortyfive/canvas';
import { describe, expect, it } from 'vitest';
import { previewOf } from './quick-add-preview.ts';

function boardWith(text: string): Scene {
  const reading = parseSketch(text);
  let next = 0;
  const source = { id: () => `e${(next += 1)}`, integer: () => (next += 1) };
  return applyElements({}, reading.ok ? drawSketch(layoutSketch(reading.sketch), source).elements : []);
}
const words = (text: string, scene: Scene = {}) => {
  const preview = previewOf(text, scene);
  return 'words' in preview ? `${preview.state}: ${preview.words}` : preview.state;
};

describe('the preview of a quick entry', () => {
  it('says what will be added', () => {
    expect(words('  \n')).toBe('empty');
    expect(words('client -> lb -> api x3 -> redis, postgres')).toBe('ready: Adds 5 components and 4 arrows.');
    expect(words('flowchart TD\nA[Web] --> B[API]')).toBe('ready: Adds 2 components and 1 arrow.');
  });

  it('says what is joined, and when all of it is there', () => {
    const board = boardWith('client -> lb -> api -> redis');
    expect(words('api -> kafka', board)).toBe('ready: Adds 1 component and 1 arrow, joined to “api”.');
    expect(words('client -> api', board)).toBe('ready: Adds 1 arrow, joined to “client” and “api”.');
    expect(words('x -> client, lb, api, redis', board)).toContain('joined to “client”, “lb”, “api” and 1 more.');
    expect(words('client -> lb', board)).toBe('nothing: All of this is on the board already.');
  });

  it('says where it cannot be read', () => {
    expect(words('a -> ; b')).toBe('fault: Column 3: Write a component after this arrow.');
    expect(words('a -> ')).toBe('unfinished: Column 3: Write a component after this arrow.');
    expect(words('a -> b\n-> c -> d')).toMatch(/^fault: Line 2, column 1: /);
    expect(words('sequenceDiagram\nA->>B: x')).toContain('Only Mermaid flowcharts');
  });
});
