export { keepFocus } from './common/keepFocus';
export * from './session';
export { Cofisol, type CofisolProps } from './shell/Cofisol';
