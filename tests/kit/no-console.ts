import { afterEach, beforeEach, expect, vi } from 'vitest';

// A message nobody expected is a failure: tests that want one spy on console themselves and reset it.
const methods = ['log', 'info', 'warn', 'error'] as const;

beforeEach(() => {
  for (const method of methods) vi.spyOn(console, method);
});

afterEach(() => {
  for (const method of methods) {
    const spy = vi.mocked(console[method]);
    const calls = vi.isMockFunction(spy) ? [...spy.mock.calls] : [];
    if (vi.isMockFunction(spy)) spy.mockRestore();
    expect(calls, `console.${method} was not expected`).toEqual([]);
  }
});
