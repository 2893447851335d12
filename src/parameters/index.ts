export { builtInParameters, builtInSets, parametersAt } from './builtIn';
export { findDepartement, findMetropole, isOverseas } from './collectivities';
export { collectivityKey, isKnownCollectivity } from './collectivityKey';
export { loadParameters, ParametersError } from './loadParameters';
export type { ActionToVerify, Departement, Figures, Metropole, Parameters } from './parameters';
export { mentions, plainText } from './phrases';
