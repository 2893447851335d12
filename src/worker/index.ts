export { checkBytes, internalError, readAndCheck, unreadable } from './check-bytes';
export { inOrder } from './in-order';
export { serveTasks, startThreads, type Threads } from './threads';
