export { HotlineCard } from './elements/hotline-card.js';
export { RiskChecklist } from './elements/risk-checklist.js';
export { ProtocolStepper } from './elements/protocol-stepper.js';
export { Glossary } from './elements/glossary.js';
export { ReadyEvent, FallbackEvent, type FallbackReason } from './events.js';
export type { District, Contact, DistrictWords } from './content/district.js';
export type { Audience } from './content/audience.js';
export type { Track } from './content/county.js';
