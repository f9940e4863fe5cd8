import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseTranscript } from './parse-transcript.ts';
import type { ParsedTranscript } from './shape.ts';

const lines = (parsed: ParsedTranscript): string[] =>
  parsed.ok ? parsed.turns.map(({ i, role, text }) => `${i} ${role[0]} ${text}`) : [parsed.error];

describe('speaker lines', () => {
  it('[R23] reads turns and what carries on', () => {
    const text =
      'Interviewer: Design a garage service.\n\nCandidate: First the scope.\nAPI: one call to reserve.\nInterviewer: Good.\n';
    expect(lines(parseTranscript(text, 'talk.txt'))).toEqual([
      '0 i Design a garage service.',
      '1 c First the scope. API: one call to reserve.',
      '2 i Good.',
    ]);
  });

  it('[R23] keeps clock times off the text', () => {
    const text = '[00:12] Interviewer: Begin.\n00:15 Candidate: I begin.';
    expect(lines(parseTranscript(text, 'talk.txt'))).toEqual(['0 i Begin.', '1 c I begin.']);
  });

  it('[R24] reads Markdown', () => {
    const text =
      '# Mock interview\n\n**Interviewer:** Design it.\n\n---\n\n**Candidate**: With pleasure,\nin parts.\n\n- **Interviewer:** Go on.';
    expect(lines(parseTranscript(text, 'talk.md'))).toEqual([
      '0 i Design it.',
      '1 c With pleasure, in parts.',
      '2 i Go on.',
    ]);
  });

  it('[R27] takes names for what they state', () => {
    expect(lines(parseTranscript('Host: Begin.\nMe: I begin.', 'a.txt'))).toEqual(['0 i Begin.', '1 c I begin.']);
    expect(lines(parseTranscript('Ana: I begin.\nCoach Bo: Go on.', 'a.txt'))).toEqual(['0 c I begin.', '1 i Go on.']);
    expect(lines(parseTranscript('Ana: Begin.\nInterviewee: I begin.', 'a.txt'))).toEqual([
      '0 i Begin.',
      '1 c I begin.',
    ]);
  });

  it('[R27] finds the candidate among unknown names', () => {
    const text =
      'A: Can you design a garage service?\nB: Sure. I start with who reserves and how many there are, then I draw it.\nA: How does it fail?\nB: A follower takes over.';
    expect(lines(parseTranscript(text, 'a.txt')).map((line) => line.slice(0, 3))).toEqual(['0 i', '1 c', '2 i', '3 c']);
  });

  it('[R28] names the line that has no speaker', () => {
    expect(lines(parseTranscript('\n# Title\nJust words.\n', 'a.md'))[0]).toMatch(/^Line 3 has no speaker/);
  });
});

describe('subtitles', () => {
  it('[R25] reads WebVTT with voices, notes and entities', () => {
    const text = `WEBVTT

NOTE made by hand

1
00:00:01.000 --> 00:00:03.000 align:start
<v Interviewer>Design <i>it</i>.</v>

00:00:03.000 --> 00:00:05.000
<v Candidate>Reads &amp; writes

00:00:05.000 --> 00:00:06.000
<v Candidate>go apart.</v>
`;
    expect(lines(parseTranscript(text, 'talk.vtt'))).toEqual(['0 i Design it.', '1 c Reads & writes go apart.']);
  });

  it('[R25] reads names in front of WebVTT cues', () => {
    const text =
      'WEBVTT\n\n00:01.000 --> 00:02.000\nInterviewer: Begin.\n\n00:02.000 --> 00:03.000\nCandidate: I begin\nwith scope.\n';
    expect(lines(parseTranscript(text, 'talk.vtt'))).toEqual(['0 i Begin.', '1 c I begin with scope.']);
  });

  it('[R25] reads SRT, also with Windows line ends', () => {
    const text =
      '1\r\n00:00:01,000 --> 00:00:02,000\r\nInterviewer: Begin.\r\n\r\n2\r\n00:00:02,500 --> 00:00:04,000\r\nCandidate: I begin.\r\n';
    expect(lines(parseTranscript(text, 'talk.txt'))).toEqual(['0 i Begin.', '1 c I begin.']);
  });

  it('[R28] names the line of a broken timing and of a missing speaker', () => {
    expect(lines(parseTranscript('WEBVTT\n\n00:01 -> 2\n\nsoon --> later\nHi', 'a.vtt'))[0]).toMatch(
      /^Line 5 is not a timing/,
    );
    expect(lines(parseTranscript('WEBVTT\n\n00:01.000 --> 00:02.000\nno name here', 'a.vtt'))[0]).toMatch(
      /^Line 4 has no speaker/,
    );
  });
});

describe('JSON turns', () => {
  it('[R26] keeps the numbers of the turns', () => {
    const text =
      '{"problem": "garage", "turns": [{"i": 4, "role": "interviewer", "text": "Begin."}, {"i": 7, "role": "candidate", "text": "I begin."}]}';
    expect(parseTranscript(text, 'a.json')).toEqual({
      ok: true,
      problem: 'garage',
      turns: [
        { i: 4, role: 'interviewer', text: 'Begin.' },
        { i: 7, role: 'candidate', text: 'I begin.' },
      ],
    });
  });

  it.each([
    ['{"turns": [', 'JSON'],
    ['{"turn": []}', '"turns" list'],
    ['{"turns": [{"role": "candidate", "text": "x"}, {"role": "me", "text": "x"}]}', 'Turn 1'],
    ['{"turns": [{"role": "candidate"}]}', 'Turn 0 has no text'],
    ['{"turns": [{"role": "candidate", "text": "x", "i": 1.5}]}', 'turn 0'],
    ['{"turns": [{"role": "interviewer", "text": "x"}]}', 'candidate'],
    ['[1]', '"turns" list'],
  ])('[R28] refuses %s', (text, words) => {
    const parsed = parseTranscript(text, 'a.json');
    expect(parsed.ok).toBe(false);
    expect(parsed.ok ? '' : parsed.error).toContain(words);
  });
});

describe('any text', () => {
  it('[R28] refuses what is empty, no text or too large', () => {
    expect(lines(parseTranscript(' \n', 'a.txt'))).toEqual(['The file is empty.']);
    expect(lines(parseTranscript('Me: a\u0000b', 'a.txt'))).toEqual(['The file is not text.']);
    expect(lines(parseTranscript('x'.repeat(2_000_001), 'a.txt'))[0]).toContain('at most 2000000');
    expect(lines(parseTranscript('Me: hi\nHost: ho\n'.repeat(2_501), 'a.txt'))[0]).toContain('at most 5000');
  });

  it('[R28] never throws, and its turns are numbered and capped', () => {
    const piece = fc.constantFrom(
      'WEBVTT',
      '-->',
      '00:01.000 --> 00:02.000',
      '<v A>',
      'Me: ',
      '**Host:** ',
      '{"turns":',
      '[',
      '\n',
      '1\n',
      '# ',
      '"',
      'x',
    );
    const text = fc
      .array(fc.oneof(piece, fc.string({ maxLength: 8 })), { maxLength: 30 })
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, fc.constantFrom('a.txt', 'a.vtt', 'a.srt', 'a.json', 'a.md'), (input, name) => {
        const parsed = parseTranscript(input, name);
        const longest = parsed.ok ? Math.max(...parsed.turns.map((turn) => turn.text.length)) : 0;
        expect(longest).toBeLessThanOrEqual(20_000);
        expect(parsed.ok ? '.' : parsed.error).toMatch(/\.$/);
      }),
      { numRuns: 400 },
    );
  });
});
