export { download } from './common/download';
export { keepFocus } from './common/keepFocus';
export { today } from './common/today';
export * from './session';
export * from './thread';
export { Cofisol, type CofisolProps } from './shell/Cofisol';
export { usePartOf } from './shell/usePartOf';
