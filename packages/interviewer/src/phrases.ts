/** Everything the interviewer says in words of its own. Lists are variants of one another. */

export const INVITATION = 'Ask me whatever you need to know, settle the requirements, and take it from there.';
export const EXAM_INVITATION = 'Ask me whatever you need to know, and begin when you are ready.';

/** What to do in a phase, by phase id. They name the task and give nothing of an answer away. */
export const PHASE_OPENINGS: Readonly<Record<string, string>> = {
  'feature-expectations': "Let's settle what this should do, and for whom.",
  estimations: "Let's put numbers on it. Work them out loud or on the pad, and say what you assume.",
  'design-goals': "Let's talk about goals. Which qualities matter most here, and what would you give up for them?",
  'high-level-design': "Let's see the big picture. Sketch it on the board and walk me through it.",
  'deep-dive': "Let's go deeper. Pick the parts you find most critical and take me through the details.",
  justify: 'Now defend it. Why this way, and what did you decide against?',
  'key-metrics': 'Say it is running. What would you measure?',
  'health-monitoring': 'How would you know that it is healthy, and what happens when it is not?',
  logs: "Let's talk about logs. What would you write down, and what for?",
  security: "Let's talk about security. What could go wrong, and what do you do about it?",
};
export const NEXT_PART = 'Next part:';
export const TIME_UP_FOR_PART = 'Time is up for this part.';

export const OPEN_QUESTION: readonly string[] = [
  "That's up to you. Pick something reasonable and tell me what you picked.",
  "I haven't fixed that. Choose what makes sense to you and say it out loud.",
  'Your call. Make an assumption and carry on from it.',
  "We don't have a number or a rule for that. Decide, and tell me why.",
];
export const OPEN_REST: readonly string[] = [
  'The rest is up to you.',
  'For the other part, assume what makes sense to you.',
  'What I left out is yours to decide.',
];
export const ASSUMPTION: readonly string[] = [
  'You can work with that.',
  'Go with that assumption.',
  "That's fine for our purposes. Carry on with it.",
];
export const DECLINE: readonly string[] = [
  "That's the part I'd like to hear from you. What are your options?",
  "I'll leave that one with you. Think aloud, and I'll follow.",
  "I won't take that decision off you. What speaks for it, and what against?",
  "I'd rather hear your take. Where would you start?",
];
export const NO_VERDICT: readonly string[] = [
  "I'll keep my verdict for the end. How sure are you yourself?",
  "No marks while you're at work. Tell me what makes you think so.",
  "You'll see in the report. For now, convince me.",
];
export const CHECK_IN: readonly string[] = ["I'm with you. Go on.", "I'm following.", 'Yes, I can follow. Keep going.'];
export const PROCEED: readonly string[] = [
  "You're in the lead. Do it the way you think best.",
  'As you like. I will follow along.',
  "Up to you, it's your interview.",
];
export const TIME: readonly string[] = [
  'You can see the clock, and how you spend it is up to you.',
  'Have a look at the clock and plan with what it says.',
];
export const AS_I_SAID: readonly string[] = ['As I said:', 'I mentioned that earlier:', 'Same as before:'];

export const ACKNOWLEDGE: readonly string[] = [
  'Okay, go on.',
  'I see.',
  'Got it.',
  "I'm following.",
  'Understood.',
  'All right, keep going.',
];
export const GO_ON: readonly string[] = ['Go on.', 'Tell me more about that.', 'Walk me through it.', 'Keep going.'];
export const STUCK: readonly string[] = [
  "That's all right. Say what comes to mind first, and build on it.",
  'No problem. Take a step back, and tell me what you do know.',
  'Take your time. Or leave it for now and come back to it.',
];

export const SHORT_ON_TIME: readonly string[] = [
  'Time is getting short for this part.',
  "We're most of the way through the time for this part.",
  'A little time is left for this part.',
];
export const TIME_USED: readonly string[] = [
  "That's the time for this part. Let's move on when you have finished your thought.",
  "We've used up this part. Finish your sentence, then go on to the next.",
];
export const TIME_USED_LAST: readonly string[] = ["That's the time for the last part. Wrap up when you are ready."];

export const BEFORE_MOVING_ON: readonly string[] = [
  'Before we move on:',
  'One more thing first:',
  'Let me ask one thing before that:',
];
export const MOVE_ON: readonly string[] = [
  'Fine with me. Go on to the next part when you are ready.',
  "Okay, let's go on. Start the next part whenever you like.",
];
export const MOVE_ON_LAST: readonly string[] = ['Fine with me. Finish whenever you are ready.'];

export const RESUMED: readonly string[] = ['Welcome back. Carry on where you left off.'];
export const FINISHED =
  'Thank you, that was the interview. Your report shows what came up, with the words it rests on.';
export const TIME_OVER =
  'Time is up, so we stop here. Thank you. Your report shows what came up, with the words it rests on.';
