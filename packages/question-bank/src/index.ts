export { faultLine, type Fault } from './fault.ts';
export { loadPacks, PackFaults } from './load-packs.ts';
export { PACK_LIMITS, type Pack } from './pack.ts';
export { parsePack, type ParsedPack } from './parse-pack.ts';
export { cardOf, GENERIC_PROBLEM, guideOf, interviewGuideOf, type InterviewGuide, type PackCard } from './views.ts';
