import type { ArmTypesOfModule } from "./armType";

/** Loaders of the generated files by azure-native module. */
export declare const moduleFiles: Readonly<Record<string, () => ArmTypesOfModule>>;
