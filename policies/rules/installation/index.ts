import type { Rule } from "../../rule";
import { oneCustomScriptExtension } from "./oneCustomScriptExtension";

/** Rules of the family `installation`, in the order in which they read best. */
export const installationRules: readonly Rule[] = [oneCustomScriptExtension];
