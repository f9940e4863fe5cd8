import type { ProblemCard } from '@fortyfive/protocol';
import { cardOf } from '@fortyfive/question-bank';
import { Controller, Get } from '@nestjs/common';
import { ProblemBank } from './problem-bank.ts';

@Controller('api/problems')
export class ProblemsController {
  constructor(private readonly bank: ProblemBank) {}

  /** What a candidate may know before starting: cards, never the packs behind them. */
  @Get()
  list(): ProblemCard[] {
    return this.bank.packs.map(cardOf);
  }
}
