import type { ProblemCard } from '@fortyfive/protocol';
import { cardOf } from '@fortyfive/question-bank';
import { Controller, Get } from '@nestjs/common';
import { ProblemBank } from './problem-bank.ts';

const LEVELS: readonly ProblemCard['difficulty'][] = ['easy', 'medium', 'hard'];

@Controller('api/problems')
export class ProblemsController {
  constructor(private readonly bank: ProblemBank) {}

  /** What a candidate may know before starting: cards, never the packs behind them. The easiest comes first. */
  @Get()
  list(): ProblemCard[] {
    return this.bank.packs.map(cardOf).toSorted((a, b) => LEVELS.indexOf(a.difficulty) - LEVELS.indexOf(b.difficulty));
  }
}
