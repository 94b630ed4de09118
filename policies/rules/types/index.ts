import type { Rule } from "../../rule";
import { armType } from "./armType";

/** Rules of the family `types`, in the order in which they read best. */
export const typesRules: readonly Rule[] = [armType];
