export { createSession } from './createSession';
export type { CheckRequest, Delivery, SessionPorts } from './ports';
export { SessionProblem } from './problem';
export type { Session } from './session';
export { hasUnkeptMarks, type LastWrite, type Notice, type SessionState, type StateFile } from './state';
