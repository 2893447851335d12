export { keepFocus } from './common/keepFocus';
export * from './session';
export * from './thread';
export { Cofisol, type CofisolProps } from './shell/Cofisol';
export { usePartOf } from './shell/usePartOf';
